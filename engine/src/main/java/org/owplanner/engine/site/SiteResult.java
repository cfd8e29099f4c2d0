package org.owplanner.engine.site;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided for a scenario.
///
/// @param inForce the network of today, with its best flows
/// @param reduced the best network found that only closes or changes what stands today
/// @param plan the network to come
/// @param inForceCosts what `inForce` costs a year, by term
/// @param reducedCosts what `reduced` costs a year, by term
/// @param planCosts what `plan` costs a year, by term
/// @param forced what each site would cost the other way
/// @param reasons why, in words
/// @param bound no network costs less
/// @param findings what could not be planned, or is worth knowing
/// @param convergence objective over time
public record SiteResult(
    SiteRows inForce,
    SiteRows reduced,
    SiteRows plan,
    List<CostTerm> inForceCosts,
    List<CostTerm> reducedCosts,
    List<CostTerm> planCosts,
    List<ForcedCost> forced,
    List<Reason> reasons,
    Bound bound,
    List<Finding> findings,
    List<ProgressPoint> convergence)
    implements PlanResult {

  public SiteResult {
    inForceCosts = List.copyOf(inForceCosts);
    reducedCosts = List.copyOf(reducedCosts);
    planCosts = List.copyOf(planCosts);
    forced = List.copyOf(forced);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    convergence = List.copyOf(convergence);
  }
}
