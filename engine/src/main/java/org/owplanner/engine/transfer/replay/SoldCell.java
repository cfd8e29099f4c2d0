package org.owplanner.engine.transfer.replay;

import org.owplanner.engine.goods.SkuKey;

/// What was really sold of a SKU in a warehouse.
///
/// @param warehouseId the warehouse
/// @param sku the goods
/// @param days days with sales counted from the plan date, below 0 before it, ascending
/// @param units units sold on each of them
public record SoldCell(String warehouseId, SkuKey sku, int[] days, int[] units) {}
