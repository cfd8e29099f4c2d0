package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.batch.transfer.DescribedLine;

/// Goods of one SKU that are handed over for a batch.
///
/// @param line the plan's line
/// @param isSecondLeg whether they come from another batch and are taken on from here
/// @param volumeMm3 their volume
/// @param weightG their weight
/// @param lots when they came, the oldest first
public record HandoverRow(
    DescribedLine line, boolean isSecondLeg, long volumeMm3, long weightG, List<LotUnits> lots) {

  public HandoverRow {
    lots = List.copyOf(lots);
  }

  /// The batch that they come from, empty where they lie here.
  public String comesBy() {
    return isSecondLeg ? line.departureId() : "";
  }

  /// The batch that takes them on from this one's end, empty for none.
  public String goesOnBy() {
    return isSecondLeg ? "" : line.onwardDepartureId();
  }
}
