package org.owplanner.engine.transfer.verify;

import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.PinnedLine;
import org.owplanner.engine.transfer.TransferLine;

/// Goods on a route: what has one line at most.
public record RouteKey(String departureId, String onwardDepartureId, SkuKey sku) {

  static RouteKey of(TransferLine line) {
    return new RouteKey(line.departureId(), line.onwardDepartureId(), line.sku());
  }

  static RouteKey of(PinnedLine line) {
    return new RouteKey(line.departureId(), line.onwardDepartureId(), line.sku());
  }
}
