package org.owplanner.batch.wave;

import java.util.List;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedWave;

/// A shift's plan as it stands in the database. Times are seconds since local midnight of its date.
///
/// @param summary the run
/// @param options what it was asked for beside warehouse, date and shift
/// @param inForceCosts what first in, first out costs, by term
/// @param planCosts what the plan costs, by term
/// @param waves in the order of release
/// @param batches tours by number
/// @param stops by tour and in walking sequence
/// @param orders what becomes of each open order, in the sequence in which they came
/// @param replay the plan's tours and those that it is compared with, as one day
/// @param findings what could not be planned, or is worth knowing
public record WaveOutcome(
    RunSummary summary,
    WaveOptions options,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<PlannedWave> waves,
    List<PlannedBatch> batches,
    List<WaveStop> stops,
    List<WaveOrder> orders,
    List<ReplayRow> replay,
    List<Finding> findings) {

  public WaveOutcome {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    waves = List.copyOf(waves);
    batches = List.copyOf(batches);
    stops = List.copyOf(stops);
    orders = List.copyOf(orders);
    replay = List.copyOf(replay);
    findings = List.copyOf(findings);
  }

  /// The stops of one tour.
  public List<WaveStop> stopsOf(PlannedBatch batch) {
    return stops.stream().filter(stop -> stop.batchNo() == batch.batchNo()).toList();
  }

  /// Whether something could not be planned, or was planned less well.
  public boolean hasFindings() {
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
  }
}
