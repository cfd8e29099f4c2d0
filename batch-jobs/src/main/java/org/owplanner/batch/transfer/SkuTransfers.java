package org.owplanner.batch.transfer;

import java.util.List;
import org.owplanner.engine.transfer.ProjectedCell;

/// What a plan moves of a SKU, and its stock in the warehouses that this touches.
///
/// @param lines by departure
/// @param stock by warehouse and seller
public record SkuTransfers(List<DescribedLine> lines, List<ProjectedCell> stock) {

  public SkuTransfers {
    lines = List.copyOf(lines);
    stock = List.copyOf(stock);
  }
}
