package org.owplanner.engine.replenishment;

/// What a unit costs in an order of at least so many units (all-units discount).
///
/// @param fromUnits smallest order at this price, 1 for the first
/// @param unitMicros price of each unit of the order, in micro-units of the plan's currency
public record PriceBreak(int fromUnits, long unitMicros) {}
