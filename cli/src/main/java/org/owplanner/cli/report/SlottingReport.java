package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;

/// Everything that the page shows of one slotting plan.
///
/// @param header which plan it is
/// @param costs the objective by term
/// @param floor aisles and locations with what lies there before and after
/// @param chains moves that only make sense together; number 0 is what chains gain jointly
/// @param moves the floor's list, in executable order
/// @param replayDays each arrangement's tours, day by day
/// @param convergence the objective over the search
/// @param findings what the verifier found wrong (ERROR), what could not be planned (WARN) and
///   notes (INFO)
/// @param proof how the plan can be checked
public record SlottingReport(
    ReportHeader header,
    List<ReportCost> costs,
    ReportFloor floor,
    List<ReportChain> chains,
    List<ReportMove> moves,
    List<ReportReplayDay> replayDays,
    List<ProgressPoint> convergence,
    List<Finding> findings,
    ReportProof proof) {

  public SlottingReport {
    costs = List.copyOf(costs);
    chains = List.copyOf(chains);
    moves = List.copyOf(moves);
    replayDays = List.copyOf(replayDays);
    convergence = List.copyOf(convergence);
    findings = List.copyOf(findings);
  }
}
