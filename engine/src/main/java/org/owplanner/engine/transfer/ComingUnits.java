package org.owplanner.engine.transfer;

/// Units on their way: decided already, so no plan changes them.
///
/// @param shipmentId the shipment's or batch's key
/// @param units how many
/// @param expectedDay day on which they are expected on the shelf, since 1970-01-01
public record ComingUnits(String shipmentId, int units, int expectedDay) {}
