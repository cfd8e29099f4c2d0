package org.owplanner.engine.replenishment.replay;

import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.TransportMode;

/// What a policy orders of an item.
///
/// @param item index of the item in the problem
/// @param orderDay day on which it is placed, since 1970-01-01
/// @param shipDay day of the hand-over
/// @param mode how it travels
/// @param source where the units come from
/// @param units how many
public record ReplayOrder(
    int item, int orderDay, int shipDay, TransportMode mode, OrderSource source, int units) {

  /// What was recommended; goods at the factory wait there until they are shipped.
  public static ReplayOrder of(RecommendedOrder order) {
    return new ReplayOrder(
        order.item(),
        order.source() == OrderSource.FACTORY ? order.shipDay() : order.orderDay(),
        order.shipDay(),
        order.mode(),
        order.source(),
        order.units());
  }

  /// The same order of so many units.
  ReplayOrder of(int otherUnits) {
    return new ReplayOrder(item, orderDay, shipDay, mode, source, otherUnits);
  }
}
