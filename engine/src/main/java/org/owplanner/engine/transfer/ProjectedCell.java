package org.owplanner.engine.transfer;

import org.owplanner.engine.goods.SkuKey;

/// Mean stock of a cell that the plan touches, at the end of each period, with and without.
///
/// @param warehouseId the warehouse
/// @param sku the goods
/// @param withoutUnits mean units if nothing is sent, a value a period
/// @param withUnits the same with the plan
public record ProjectedCell(
    String warehouseId, SkuKey sku, float[] withoutUnits, float[] withUnits) {}
