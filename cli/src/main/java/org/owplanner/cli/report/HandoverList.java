package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.batch.transfer.DescribedBatch;

/// What is handed over for one batch.
///
/// @param batch the batch
/// @param rows its goods, by seller and SKU
public record HandoverList(DescribedBatch batch, List<HandoverRow> rows) {

  public HandoverList {
    rows = List.copyOf(rows);
  }

  /// Cases on the list.
  public long cases() {
    return rows.stream().mapToLong(row -> row.line().cases()).sum();
  }

  /// Units on the list.
  public long units() {
    return rows.stream().mapToLong(row -> row.line().units()).sum();
  }

  /// Volume of all that is on the list.
  public long volumeMm3() {
    return rows.stream().mapToLong(HandoverRow::volumeMm3).sum();
  }

  /// Weight of all that is on the list.
  public long weightG() {
    return rows.stream().mapToLong(HandoverRow::weightG).sum();
  }
}
