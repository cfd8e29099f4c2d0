package org.owplanner.batch.replenishment;

import java.util.List;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;

/// A plan of replenishment as it stands in the database: what one looks at first.
///
/// @param summary the run
/// @param inForceCosts what the sellers' own rules cost, by term
/// @param planCosts what the plan costs, by term
/// @param sellers what it means for each
/// @param findings what could not be planned, or is worth knowing
public record ReplenishmentOutcome(
    RunSummary summary,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<SellerOutcome> sellers,
    List<Finding> findings) {

  public ReplenishmentOutcome {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    sellers = List.copyOf(sellers);
    findings = List.copyOf(findings);
  }

  /// Whether something could not be planned, or was planned less well.
  public boolean hasFindings() {
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
  }
}
