package org.owplanner.engine.transfer;

import org.owplanner.engine.goods.Sku;

/// Units that buyers sent back and that are not sold again where they lie.
///
/// @param warehouseId the warehouse
/// @param sku the goods
/// @param units how many
/// @param receivedDay day on which they came back, since 1970-01-01
/// @param homeMicros what a unit is worth at home
public record ReturnedGoods(
    String warehouseId, Sku sku, int units, int receivedDay, long homeMicros) {}
