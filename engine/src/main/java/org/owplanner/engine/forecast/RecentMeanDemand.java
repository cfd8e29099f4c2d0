package org.owplanner.engine.forecast;

/// A mean over recent days that forgets: picks a day = Σ w_d of the SKU's lines ÷ W, and units
/// likewise, with the weights of [HistoryWindow]. Also known as truncated exponential smoothing of
/// daily counts.
///
/// @param historyDays days that count
/// @param halfLifeDays days after which an order counts half
public record RecentMeanDemand(int historyDays, double halfLifeDays) implements DemandForecast {

  @Override
  public SkuDemand forecast(OrderHistory history, int skuCount, int planDay) {
    var window = HistoryWindow.before(planDay, history, historyDays, halfLifeDays);
    var orders = window.ordersOf(history);
    var picks = new double[skuCount];
    var units = new double[skuCount];
    for (var o = 0; o < orders.orders(); o++) {
      var weight = window.weight(orders.epochDay()[o]);
      for (var line = orders.firstLine()[o]; line < orders.firstLine()[o + 1]; line++) {
        var sku = orders.lineSku()[line];
        picks[sku] += weight;
        units[sku] += weight * orders.lineUnits()[line];
      }
    }
    var total = window.totalWeight();
    for (var sku = 0; sku < skuCount && total > 0; sku++) {
      picks[sku] /= total;
      units[sku] /= total;
    }
    return new SkuDemand(picks, units);
  }
}
