package org.owplanner.engine.transfer;

/// A dated trip of a lane. With goods on it, it is a transfer batch.
///
/// @param departureId its key
/// @param laneId the lane
/// @param day day on which it leaves, since 1970-01-01
/// @param cutOffDay last day on which goods are handed over for it, since 1970-01-01
public record Departure(String departureId, String laneId, int day, int cutOffDay) {}
