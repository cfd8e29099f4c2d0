package org.owplanner.batch.replenishment;

import org.owplanner.engine.replenishment.TransportMode;

/// What travels by a mode over the horizon.
///
/// @param mode the mode
/// @param shipments ship dates with goods, by warehouse and seller
/// @param containers their containers
/// @param volumeCm3 volume of the goods
/// @param freightMicros freight
public record ModeFreight(
    TransportMode mode, int shipments, int containers, long volumeCm3, long freightMicros) {}
