package org.owplanner.batch.plan;

import java.util.List;
import java.util.stream.Stream;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided, with the problem whose indices its rows bear.
///
/// @param problem what was given
/// @param result what was decided
/// @param notes what to know of the feed, beside the planner's own findings
/// @param <P> the problem
/// @param <R> the planner's result
public record DecidedPlan<P, R extends PlanResult>(P problem, R result, List<Finding> notes)
    implements PlanResult {

  @Override
  public List<CostTerm> inForceCosts() {
    return result.inForceCosts();
  }

  @Override
  public List<CostTerm> planCosts() {
    return result.planCosts();
  }

  @Override
  public List<Reason> reasons() {
    return result.reasons();
  }

  @Override
  public Bound bound() {
    return result.bound();
  }

  @Override
  public List<Finding> findings() {
    return Stream.concat(notes.stream(), result.findings().stream()).toList();
  }

  @Override
  public List<ProgressPoint> convergence() {
    return result.convergence();
  }
}
