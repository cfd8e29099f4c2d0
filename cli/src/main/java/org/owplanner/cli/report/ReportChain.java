package org.owplanner.cli.report;

import org.owplanner.engine.solve.Text;

/// Moves that only make sense together.
///
/// @param chainNo its number; 0 is what the chains gain jointly, so that the sum is exact
/// @param moves number of moves
/// @param gainMicrosADay what the objective loses a day without it, in micro-units of the plan's
///   currency
/// @param costMicros what its moves cost, once
/// @param paybackDays cost ÷ gain a day, not finite where it never pays back by itself
/// @param reason why, in words with numbers
public record ReportChain(
    int chainNo,
    int moves,
    long gainMicrosADay,
    long costMicros,
    double paybackDays,
    Text reason) {}
