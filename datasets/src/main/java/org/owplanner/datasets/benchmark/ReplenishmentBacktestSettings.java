package org.owplanner.datasets.benchmark;

/// How the replay of replenishment is run.
///
/// @param weeks most weeks that count
/// @param mostSkus most SKUs of a seller, the first ones sold
/// @param stepsAnItem steps of each plan, for each of its items
/// @param isPlanned whether plans are made, or rules alone are lived under
/// @param seed of what is generated, of lead times and of plans
/// @param threads most threads; never changes the result
public record ReplenishmentBacktestSettings(
    int weeks, int mostSkus, long stepsAnItem, boolean isPlanned, long seed, int threads) {}
