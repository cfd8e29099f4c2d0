package org.owplanner.engine.wave;

/// Orders that are released together.
///
/// @param waveNo number, from 1, in the order of release
/// @param releaseSecond when it is released, seconds since local midnight of the plan's date
/// @param orders orders in it
/// @param lines order lines in it
/// @param units units in it
public record PlannedWave(int waveNo, int releaseSecond, int orders, int lines, int units) {}
