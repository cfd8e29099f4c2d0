package org.owplanner.engine.solve;

import java.util.List;

/// What every planner's result carries beside the plan itself: its proof.
public interface PlanResult {

  /// What the plan in force costs over the horizon, by term.
  List<CostTerm> inForceCosts();

  /// What the plan costs over the horizon, by term, all that it takes to get there included.
  List<CostTerm> planCosts();

  /// Why, in words; they add up to what the plan saves.
  List<Reason> reasons();

  /// No plan costs less.
  Bound bound();

  /// What could not be planned, or is worth knowing.
  List<Finding> findings();

  /// The objective over time.
  List<ProgressPoint> convergence();

  /// What the plan costs over the horizon, in micro-units of its currency.
  default long objectiveMicros() {
    return planCosts().stream().mapToLong(CostTerm::micros).sum();
  }

  /// What the plan in force costs over the horizon, in micro-units of the plan's currency.
  default long inForceMicros() {
    return inForceCosts().stream().mapToLong(CostTerm::micros).sum();
  }
}
