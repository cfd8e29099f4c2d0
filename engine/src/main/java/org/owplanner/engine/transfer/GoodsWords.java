package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.goods.SkuKey;

/// Names and amounts as reasons and findings tell them.
final class GoodsWords {

  private static final double MICROS = 1e6;

  private GoodsWords() {}

  static String subject(SkuKey sku) {
    return sku.sellerId() + "/" + sku.skuId();
  }

  static String subject(SkuKey sku, String warehouseId) {
    return subject(sku) + "@" + warehouseId;
  }

  static String subject(TransferFacts facts, Goods goods) {
    if (goods instanceof ReturnedLot lot) {
      return subject(lot.sku(lot.place()).key(), facts.network().placeId(lot.place()));
    }
    return subject(((SkuGoods) goods).cells().getFirst().sku().key());
  }

  static String money(long micros, String currency) {
    return String.format(Locale.ROOT, "%.2f %s", micros / MICROS, currency);
  }

  static String units(double units) {
    return String.format(Locale.ROOT, units < 10 ? "%.1f" : "%.0f", units);
  }

  /// The lines of a plan: departure, from, to and units.
  static List<String> lines(TransferFacts facts, GoodsPlan plan) {
    var goods = facts.goods().get(plan.goods());
    var lines = new ArrayList<String>();
    for (var k = 0; k < plan.routes().length; k++) {
      if (plan.amounts()[k] > 0) {
        var route = facts.network().route(plan.routes()[k]);
        var ids =
            route.onwardId().isEmpty()
                ? route.first().departure().departureId()
                : route.first().departure().departureId() + "+" + route.onwardId();
        lines.add(
            "%d %s→%s %s"
                .formatted(
                    plan.amounts()[k] * goods.pieceUnits(),
                    route.first().lane().fromId(),
                    route.last().lane().toId(),
                    ids));
      }
    }
    return lines;
  }
}
