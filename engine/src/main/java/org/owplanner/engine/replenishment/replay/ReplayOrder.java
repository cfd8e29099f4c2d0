package org.owplanner.engine.replenishment.replay;

import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.TransportMode;

/// What a policy orders of an item.
///
/// @param item index of the item in the problem
/// @param shipDay day of the hand-over, since 1970-01-01
/// @param mode how it travels
/// @param source where the units come from
/// @param units how many
public record ReplayOrder(
    int item, int shipDay, TransportMode mode, OrderSource source, int units) {

  /// What was recommended.
  public static ReplayOrder of(RecommendedOrder order) {
    return new ReplayOrder(
        order.item(), order.shipDay(), order.mode(), order.source(), order.units());
  }
}
