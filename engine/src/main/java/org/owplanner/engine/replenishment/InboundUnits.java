package org.owplanner.engine.replenishment;

/// Units on their way: decided already, so no plan changes them.
///
/// @param shipmentId the shipment's key
/// @param mode how they travel
/// @param units how many
/// @param expectedDay day on which they are expected on the shelf, since 1970-01-01
public record InboundUnits(String shipmentId, TransportMode mode, int units, int expectedDay) {}
