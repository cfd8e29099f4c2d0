package org.owplanner.engine.wave.verify;

import org.owplanner.engine.wave.PlannedStop;

/// A line of an order.
record LineKey(String orderId, int lineNo) {

  static LineKey of(PlannedStop stop) {
    return new LineKey(stop.orderId(), stop.lineNo());
  }
}
