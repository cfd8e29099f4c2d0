package org.owplanner.engine.wave;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided for one warehouse and one shift.
///
/// @param inForce what is done without a plan: first in, first out, routed S-shape
/// @param plan what is to be done
/// @param inForceCosts what `inForce` costs, by term
/// @param planCosts what `plan` costs, by term
/// @param reasons why, in words; they add up to what the plan saves
/// @param bound no plan costs less
/// @param findings what could not be planned, or is worth knowing
/// @param convergence objective over time
public record WaveResult(
    WaveRows inForce,
    WaveRows plan,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<Reason> reasons,
    Bound bound,
    List<Finding> findings,
    List<ProgressPoint> convergence)
    implements PlanResult {

  public WaveResult {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    convergence = List.copyOf(convergence);
  }
}
