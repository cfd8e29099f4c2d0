package org.owplanner.engine.wave.release;

/// What a search for orders to release ends with.
///
/// @param plan the best plan found; empty where none was found that keeps the wave's size
/// @param mostUnitsPerAisle no plan has more units an aisle
/// @param isProven whether no plan is better than this one
/// @param steps search steps done
public record ReleaseResult(
    ReleasePlan plan, double mostUnitsPerAisle, boolean isProven, long steps) {}
