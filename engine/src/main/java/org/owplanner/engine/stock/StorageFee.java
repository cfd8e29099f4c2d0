package org.owplanner.engine.stock;

/// What a warehouse asks for storing goods from an age on.
///
/// @param warehouseId the warehouse
/// @param fromAgeDays age of the goods from which it holds, until the next fee's
/// @param microsPerM3Day micro-units of the plan's currency a cubic metre and day
public record StorageFee(String warehouseId, int fromAgeDays, long microsPerM3Day) {}
