package org.owplanner.engine.replenishment.replay;

/// When to order an item, and up to how much.
///
/// @param reorderUnits order where stock and orders together are at or below it
/// @param upToUnits up to how many
record ItemRule(double reorderUnits, double upToUnits) {}
