package org.owplanner.engine.transfer;

import java.util.List;

/// A plan as it is written.
///
/// @param lines by departure day and id, onward departure, warehouse, seller and SKU
/// @param batches by day and id
/// @param space by warehouse and day, of warehouses that the plan touches
/// @param stock by warehouse, seller and SKU
public record TransferRows(
    List<TransferLine> lines,
    List<TransferBatch> batches,
    List<SpaceDay> space,
    List<ProjectedCell> stock) {

  public TransferRows {
    lines = List.copyOf(lines);
    batches = List.copyOf(batches);
    space = List.copyOf(space);
    stock = List.copyOf(stock);
  }
}
