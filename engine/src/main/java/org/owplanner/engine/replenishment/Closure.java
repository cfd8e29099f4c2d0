package org.owplanner.engine.replenishment;

/// Days on which a seller's factories neither produce nor hand over.
///
/// @param fromDay first day, since 1970-01-01
/// @param toDay last day
public record Closure(int fromDay, int toDay) {}
