package org.owplanner.engine.replenishment;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided for one seller.
///
/// @param inForce what the seller's own rule would ship
/// @param plan what is recommended
/// @param inForceCosts what `inForce` costs, by term
/// @param planCosts what `plan` costs, by term
/// @param reasons why, in words; they add up to what the plan saves
/// @param bound no plan costs less
/// @param findings what could not be planned, or is worth knowing
/// @param convergence objective over time
public record ReplenishmentResult(
    ReplenishmentRows inForce,
    ReplenishmentRows plan,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<Reason> reasons,
    Bound bound,
    List<Finding> findings,
    List<ProgressPoint> convergence)
    implements PlanResult {

  public ReplenishmentResult {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    convergence = List.copyOf(convergence);
  }
}
