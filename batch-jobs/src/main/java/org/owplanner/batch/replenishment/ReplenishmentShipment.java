package org.owplanner.batch.replenishment;

import org.owplanner.engine.replenishment.PlannedShipment;

/// A seller's shipment as it stands in the database.
///
/// @param sellerId whose it is
/// @param shipment what goes together
/// @param orderLines orders that it is made of
public record ReplenishmentShipment(String sellerId, PlannedShipment shipment, int orderLines) {}
