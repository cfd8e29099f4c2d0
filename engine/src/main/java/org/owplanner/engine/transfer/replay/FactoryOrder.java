package org.owplanner.engine.transfer.replay;

/// Units ordered from a factory.
///
/// @param cell index of the cell that they are for
/// @param orderDay day on which they are ordered, since 1970-01-01
/// @param units how many
/// @param expectedDay day on which they are expected
/// @param arrivalDay day on which they do come, which nobody knows before
public record FactoryOrder(int cell, int orderDay, int units, int expectedDay, int arrivalDay) {}
