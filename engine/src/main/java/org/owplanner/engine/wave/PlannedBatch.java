package org.owplanner.engine.wave;

/// One tour of one picker.
///
/// @param batchNo number, from 1, in the order of start
/// @param waveNo wave that it belongs to
/// @param pickerId who walks it
/// @param equipmentId with what
/// @param kind how its orders are kept apart
/// @param zone the zone that it picks in, empty where zones don't divide orders
/// @param startSecond when it begins, seconds since local midnight of the plan's date
/// @param endSecond when it is back at the depot
/// @param walkMm length of its tour
/// @param isReleased whether it was handed out before this plan, so that it stays as it is
public record PlannedBatch(
    int batchNo,
    int waveNo,
    String pickerId,
    String equipmentId,
    BatchKind kind,
    String zone,
    int startSecond,
    int endSecond,
    long walkMm,
    boolean isReleased) {}
