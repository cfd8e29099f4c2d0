package org.owplanner.engine.transfer;

/// Vehicles that a warehouse handles on a day, those that leave and those that arrive.
///
/// @param warehouseId the warehouse
/// @param day the day, since 1970-01-01
/// @param trips most vehicles
public record DockTrips(String warehouseId, int day, int trips) {}
