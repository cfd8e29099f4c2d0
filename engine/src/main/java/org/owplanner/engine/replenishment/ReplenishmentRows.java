package org.owplanner.engine.replenishment;

import java.util.List;

/// A seller's plan as it is written.
///
/// @param orders what to ship, by item, ship day, mode and source
/// @param shipments the same by warehouse, ship day and mode
/// @param advice a row an item, in the order of the problem
public record ReplenishmentRows(
    List<RecommendedOrder> orders, List<PlannedShipment> shipments, List<ItemAdvice> advice) {

  public ReplenishmentRows {
    orders = List.copyOf(orders);
    shipments = List.copyOf(shipments);
    advice = List.copyOf(advice);
  }
}
