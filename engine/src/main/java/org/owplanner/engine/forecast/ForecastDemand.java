package org.owplanner.engine.forecast;

/// Demand as the night's forecast expects it in units, turned into visits of pickers.
///
/// Picks a day = units a day ÷ units a line, the latter a recent mean of the SKU's own lines (1
/// where it has none): a forecast of lines would need a second series a SKU, and what a line holds
/// changes less than how many come. A SKU that the forecast doesn't know has its recent mean.
///
/// @param unitsADay mean units a day of each SKU, `NaN` where the forecast doesn't know it
public record ForecastDemand(double[] unitsADay) implements DemandForecast {

  private static final RecentMeanDemand RECENT = new RecentMeanDemand(84, 14);

  @Override
  public SkuDemand forecast(OrderHistory history, int skuCount, int planDay) {
    if (unitsADay.length != skuCount) {
      throw new IllegalArgumentException(
          "The forecast knows %d SKUs, but %d are asked for."
              .formatted(unitsADay.length, skuCount));
    }
    var recent = RECENT.forecast(history, skuCount, planDay);
    var picks = new double[skuCount];
    var units = new double[skuCount];
    for (var sku = 0; sku < skuCount; sku++) {
      var recentPicks = recent.picksADay()[sku];
      var recentUnits = recent.unitsADay()[sku];
      if (Double.isNaN(unitsADay[sku])) {
        picks[sku] = recentPicks;
        units[sku] = recentUnits;
      } else {
        units[sku] = unitsADay[sku];
        picks[sku] = recentPicks > 0 ? units[sku] * recentPicks / recentUnits : units[sku];
      }
    }
    return new SkuDemand(picks, units);
  }
}
