package org.owplanner.engine.transfer;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided for a network.
///
/// @param inForce what moves without the plan: what planners have fixed
/// @param plan what shall move
/// @param inForceCosts what `inForce` costs, by term
/// @param planCosts what `plan` costs, by term
/// @param reasons why, in words; they add up to what the plan saves
/// @param bound no plan costs less
/// @param findings what could not be planned, or is worth knowing
/// @param convergence objective over time
public record TransferResult(
    TransferRows inForce,
    TransferRows plan,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<Reason> reasons,
    Bound bound,
    List<Finding> findings,
    List<ProgressPoint> convergence)
    implements PlanResult {

  public TransferResult {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    convergence = List.copyOf(convergence);
  }
}
