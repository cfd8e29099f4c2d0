package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.SuppliedGoods;
import org.owplanner.datasets.generate.TradeTerms;

/// The trade that brings the sample's goods: all of it is generated.
final class SampleTrade {

  private static final int WINDOW_DAYS = 56;
  private static final int FEWEST_DAYS = 14;

  private SampleTrade() {}

  static TradeTerms of(SampleFeed feed, SampleNight night) {
    var problem = night.problem();
    var planDay = (int) problem.planDate().toEpochDay();
    var recent = problem.history().between(planDay - WINDOW_DAYS, planDay);
    var sold = new long[feed.skus().size()];
    for (var line = 0; line < recent.lines(); line++) {
      sold[recent.lineSku()[line]] += recent.lineUnits()[line];
    }
    var goods = new ArrayList<SuppliedGoods>(problem.skus().size());
    for (var s = 0; s < problem.skus().size(); s++) {
      var sku = feed.skus().get(s);
      var sinceFirst = planDay - sku.retail().firstSold().toEpochDay();
      goods.add(
          new SuppliedGoods(
              sku.sellerId(),
              sku.retail().skuId(),
              sku.size(),
              sku.casePack(),
              sku.retail().priceCents(),
              sold[s] / (double) Math.clamp(sinceFirst, FEWEST_DAYS, WINDOW_DAYS),
              night.stock().onHandUnits()[s]));
    }
    return new TradeTerms(
        problem.warehouseId(),
        problem.currency(),
        problem.planDate(),
        goods,
        List.of("FLAMMABLE", "SELF_HEATING", "BATTERY"),
        feed.seed());
  }
}
