package org.owplanner.engine.transfer;

/// Use of a warehouse's space at the end of a day, with the plan and without.
///
/// @param warehouseId the warehouse
/// @param day the day, since 1970-01-01
/// @param capacityCm3 most volume of goods, -1 for no limit
/// @param withoutCm3 mean volume of goods if nothing is sent
/// @param withCm3 the same with the plan; what arrives counts as if it weren't sold
public record SpaceDay(
    String warehouseId, int day, long capacityCm3, long withoutCm3, long withCm3) {}
