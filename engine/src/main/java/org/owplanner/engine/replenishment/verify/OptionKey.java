package org.owplanner.engine.replenishment.verify;

import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.TransportMode;

/// What tells the options of an item apart.
record OptionKey(int shipDay, TransportMode mode, OrderSource source) {

  static OptionKey of(RecommendedOrder order) {
    return new OptionKey(order.shipDay(), order.mode(), order.source());
  }
}
