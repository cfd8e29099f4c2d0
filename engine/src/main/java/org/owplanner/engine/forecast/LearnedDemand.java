package org.owplanner.engine.forecast;

import java.util.ArrayList;

/// Learns each night how the last days' demand followed from what was known before them, and
/// applies it to today.
///
/// A Poisson regression of the lines in the last `days` days on [DemandFeatures] of the day before
/// them, over all SKUs known then. A SKU never ordered gets what new ones got in their first days,
/// and where the history is too short for a lesson a recent mean stands in.
///
/// @param days days that are learned from, and forecast
public record LearnedDemand(int days) implements DemandForecast {

  private static final int SHORTEST_HISTORY_DAYS = 28;
  private static final int LAUNCH_DAYS = 56;
  private static final RecentMeanDemand RECENT_MEAN = new RecentMeanDemand(84, 14);

  @Override
  public SkuDemand forecast(OrderHistory history, int skuCount, int planDay) {
    var recent = RECENT_MEAN.forecast(history, skuCount, planDay);
    var lessonDay = planDay - days;
    if (history.orders() == 0 || lessonDay - history.epochDay()[0] < SHORTEST_HISTORY_DAYS) {
      return recent;
    }
    var lesson = new DemandFeatures(history, skuCount, lessonDay);
    var counts = new double[skuCount];
    for (var sku : history.between(lessonDay, planDay).lineSku()) {
      counts[sku]++;
    }
    var inputs = new ArrayList<double[]>();
    var outputs = new ArrayList<Double>();
    for (var sku = 0; sku < skuCount; sku++) {
      if (lesson.bySku[sku].length > 0) {
        inputs.add(lesson.bySku[sku]);
        outputs.add(counts[sku]);
      }
    }
    var regression =
        new PoissonRegression(
            inputs.toArray(double[][]::new),
            outputs.stream().mapToDouble(Double::doubleValue).toArray());
    var today = new DemandFeatures(history, skuCount, planDay);
    var launched = launchPicksADay(history, today.firstDay, planDay);
    var picks = new double[skuCount];
    var units = new double[skuCount];
    for (var sku = 0; sku < skuCount; sku++) {
      picks[sku] =
          today.bySku[sku].length > 0 ? regression.expected(today.bySku[sku]) / days : launched;
      var unitsALine =
          recent.picksADay()[sku] > 0 ? recent.unitsADay()[sku] / recent.picksADay()[sku] : 1;
      units[sku] = picks[sku] * unitsALine;
    }
    return new SkuDemand(picks, units);
  }

  /// Mean lines a day, in their first days, of SKUs first ordered lately.
  private double launchPicksADay(OrderHistory history, int[] firstDay, int planDay) {
    var lines = 0;
    var launches = 0;
    for (var day : firstDay) {
      launches += isLaunch(day, planDay) ? 1 : 0;
    }
    var recent = history.between(planDay - LAUNCH_DAYS, planDay);
    for (var order = 0; order < recent.orders(); order++) {
      for (var line = recent.firstLine()[order]; line < recent.firstLine()[order + 1]; line++) {
        var first = firstDay[recent.lineSku()[line]];
        lines += isLaunch(first, planDay) && recent.epochDay()[order] < first + days ? 1 : 0;
      }
    }
    return launches == 0 ? 0 : lines / (double) (launches * days);
  }

  private boolean isLaunch(int firstDay, int planDay) {
    return firstDay >= planDay - LAUNCH_DAYS && firstDay <= planDay - days;
  }
}
