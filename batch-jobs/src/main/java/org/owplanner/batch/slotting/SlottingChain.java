package org.owplanner.batch.slotting;

import org.owplanner.engine.solve.Text;

/// Moves of a plan that only make sense together, as they are written.
///
/// @param chainNo its number; 0 is what the chains gain jointly
/// @param moves number of faces that it moves
/// @param gainMicrosADay what the objective loses a day without it, its moves not counted
/// @param costMicros what its moves cost, once
/// @param paybackDays cost ÷ gain a day, infinite where it never pays back by itself
/// @param reason why, in words with numbers
public record SlottingChain(
    int chainNo,
    int moves,
    long gainMicrosADay,
    long costMicros,
    double paybackDays,
    Text reason) {}
