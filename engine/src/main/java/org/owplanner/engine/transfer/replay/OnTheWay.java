package org.owplanner.engine.transfer.replay;

/// Units that come to a cell from outside.
///
/// @param id tells them from others
/// @param units how many
/// @param expectedDay day on which they are expected
/// @param arrivalDay day on which they come
record OnTheWay(String id, int units, int expectedDay, int arrivalDay) {}
