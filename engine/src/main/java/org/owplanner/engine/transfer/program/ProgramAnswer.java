package org.owplanner.engine.transfer.program;

import org.owplanner.engine.transfer.TransferRows;

/// What the program found.
///
/// @param rows the best plan, as it would be written
/// @param micros what it costs
/// @param lowerMicros no plan costs less, where proven
/// @param isProven whether the bound holds: every live cell's moves are whole stock cells
/// @param isOptimal whether bound and plan agree within 1e-6 of the cost
/// @param rounds integer programs solved
public record ProgramAnswer(
    TransferRows rows,
    long micros,
    long lowerMicros,
    boolean isProven,
    boolean isOptimal,
    int rounds) {}
