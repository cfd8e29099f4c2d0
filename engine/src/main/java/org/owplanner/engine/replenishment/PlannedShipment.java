package org.owplanner.engine.replenishment;

/// What goes together: all of a seller's orders of one ship date, mode and warehouse.
///
/// @param warehouseId where it goes
/// @param mode how it travels
/// @param shipDay day of the hand-over, since 1970-01-01
/// @param containers containers, 0 where it isn't paid by the container
/// @param volumeCm3 volume of its goods, rounded up
/// @param weightG weight of its goods
/// @param freightMicros freight of all of it
public record PlannedShipment(
    String warehouseId,
    TransportMode mode,
    int shipDay,
    int containers,
    long volumeCm3,
    long weightG,
    long freightMicros) {}
