package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;

/// What the page of any plan shows, whatever its kind.
///
/// @param header which plan it is
/// @param costs the objective by term
/// @param convergence the objective over the search
/// @param findings what the verifier found wrong (ERROR), what could not be planned (WARN) and
///   notes (INFO)
/// @param proof how the plan can be checked
public record PlanReport(
    ReportHeader header,
    List<ReportCost> costs,
    List<ProgressPoint> convergence,
    List<Finding> findings,
    ReportProof proof) {

  public PlanReport {
    costs = List.copyOf(costs);
    convergence = List.copyOf(convergence);
    findings = List.copyOf(findings);
  }
}
