package org.owplanner.batch.slotting;

import java.util.List;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;

/// A slotting plan as it stands in the database, without its rows by face.
///
/// @param summary the run
/// @param inForceCosts what the slots in force cost over the horizon, by term
/// @param planCosts what the plan costs, by term
/// @param chains moves that only make sense together; number 0 is what they gain jointly
/// @param moves in executable order
/// @param replay each arrangement's tours, day by day
/// @param findings what could not be planned, or is worth knowing
public record SlottingOutcome(
    RunSummary summary,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<SlottingChain> chains,
    List<DescribedMove> moves,
    List<ReplayRow> replay,
    List<Finding> findings) {

  public SlottingOutcome {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    chains = List.copyOf(chains);
    moves = List.copyOf(moves);
    replay = List.copyOf(replay);
    findings = List.copyOf(findings);
  }

  /// Whether something could not be planned, or was planned less well.
  public boolean hasFindings() {
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
  }
}
