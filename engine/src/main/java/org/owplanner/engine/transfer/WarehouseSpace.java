package org.owplanner.engine.transfer;

/// Space for goods in a warehouse from a day on, until its next row.
///
/// @param warehouseId the warehouse
/// @param fromDay first day, since 1970-01-01
/// @param volumeCm3 most volume of goods
public record WarehouseSpace(String warehouseId, int fromDay, long volumeCm3) {}
