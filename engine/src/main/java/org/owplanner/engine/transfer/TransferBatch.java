package org.owplanner.engine.transfer;

/// A departure with goods on it, as it is written.
///
/// @param departureId the departure
/// @param laneId its lane
/// @param lines lines that it carries, those to and from another departure included
/// @param cases cases on it
/// @param units units on it
/// @param volumeCm3 their volume, begun cm³ counted whole
/// @param weightG their weight
/// @param costMicros its trip, freight and handling
public record TransferBatch(
    String departureId,
    String laneId,
    int lines,
    int cases,
    int units,
    long volumeCm3,
    long weightG,
    long costMicros) {}
