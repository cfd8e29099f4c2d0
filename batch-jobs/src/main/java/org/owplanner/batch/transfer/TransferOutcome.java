package org.owplanner.batch.transfer;

import java.util.List;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// What one looks at first of a network's transfers.
///
/// @param summary the run
/// @param inForceCosts what it costs if only what planners have fixed moves, by term
/// @param planCosts what the plan costs, by term
/// @param batches by day of departure
/// @param replay what the days' real demand costs with the plan and without
/// @param findings what could not be planned, or is worth knowing
public record TransferOutcome(
    RunSummary summary,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<DescribedBatch> batches,
    List<ReplayRow> replay,
    List<Finding> findings) {

  /// Days over which costs are counted.
  public static final int HORIZON_DAYS = 84;

  public TransferOutcome {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    batches = List.copyOf(batches);
    replay = List.copyOf(replay);
    findings = List.copyOf(findings);
  }
}
