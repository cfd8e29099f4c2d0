package org.owplanner.datasets.benchmark;

import org.owplanner.engine.solve.Budget;

/// How the replay of nightly transfers is run.
///
/// @param weeks weeks that count
/// @param warmUpWeeks weeks before them, on which nothing moves
/// @param mostSkus most goods, taken evenly from the network's best sellers on
/// @param budget of each plan; its seed is that of all that is generated and of delays
/// @param isForeseen whether the same is lived through with a forecast of what is really asked for
public record TransferNightsSettings(
    int weeks, int warmUpWeeks, int mostSkus, Budget budget, boolean isForeseen) {}
