package org.owplanner.datasets.generate;

import java.util.ArrayList;

/// The network around a generated warehouse: others on a ring of 400 km, which share half of its
/// orders and carry its best sellers.
final class GeneratedSites {

  private static final double RADIUS_KM = 400;
  private static final int SHARED_PERCENT = 50;
  private static final int CARRIED_SHARE = 4;

  private GeneratedSites() {}

  static NetworkTerms of(GeneratedFeed feed, TradeTerms trade, int warehouses) {
    var spec = feed.warehouse().spec();
    var sites = new ArrayList<NetworkSite>();
    for (var s = 1; s < warehouses; s++) {
      var angle = 2 * Math.PI * s / (warehouses - 1);
      var id = spec.warehouseId() + '-' + (s + 1);
      sites.add(
          new NetworkSite(
              id,
              "Warehouse %s (generated)".formatted(id),
              spec.country(),
              spec.timeZone(),
              spec.currency(),
              RADIUS_KM * StrictMath.cos(angle),
              RADIUS_KM * StrictMath.sin(angle),
              Math.max(1, SHARED_PERCENT / (warehouses - 1))));
    }
    return new NetworkTerms(
        trade, NetworkSite.hub(spec), sites, Math.max(1, trade.goods().size() / CARRIED_SHARE));
  }
}
