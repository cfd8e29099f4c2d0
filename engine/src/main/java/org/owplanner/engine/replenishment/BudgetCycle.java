package org.owplanner.engine.replenishment;

/// What a seller may spend on orders in a cash cycle, in all warehouses together.
///
/// @param fromDay first day, since 1970-01-01
/// @param toDay last day
/// @param micros most that orders due in it may cost, in micro-units of the plan's currency
public record BudgetCycle(int fromDay, int toDay, long micros) {}
