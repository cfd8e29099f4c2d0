package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.slotting.SlottingChain;

/// Everything that the page shows of one slotting plan.
///
/// @param plan what the page of any plan shows
/// @param floor aisles and locations with what lies there before and after
/// @param chains moves that only make sense together; number 0 is what chains gain jointly
/// @param moves the floor's list, in executable order
/// @param replayDays each arrangement's tours, day by day
public record SlottingReport(
    PlanReport plan,
    ReportFloor floor,
    List<SlottingChain> chains,
    List<ReportMove> moves,
    List<ReplayRow> replayDays) {

  public SlottingReport {
    chains = List.copyOf(chains);
    moves = List.copyOf(moves);
    replayDays = List.copyOf(replayDays);
  }
}
