package org.owplanner.engine.replenishment;

/// Volume that a warehouse grants a seller from a day on.
///
/// @param warehouseId the warehouse
/// @param fromDay first day, since 1970-01-01, until the next grant's
/// @param volumeCm3 most volume of its goods there
public record CapacityGrant(String warehouseId, int fromDay, long volumeCm3) {}
