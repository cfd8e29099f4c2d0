package org.owplanner.engine.stock;

/// Units on hand that came together.
///
/// @param receivedDay day on which they came, since 1970-01-01
/// @param units how many are left
public record AgedUnits(int receivedDay, int units) {}
