package org.owplanner.batch.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Adds forecasts of sellers in warehouses up; means may be added, quantiles never.
final class ForecastSums {

  private ForecastSums() {}

  /// The network, then warehouses and sellers where there are several, then their pairs where both
  /// are several.
  static List<SummedForecast> of(List<SummedForecast> pairs) {
    var sums = new ArrayList<SummedForecast>();
    sums.add(sum("", "", pairs));
    var warehouses = by(pairs, SummedForecast::warehouseId);
    var sellers = by(pairs, SummedForecast::sellerId);
    if (warehouses.size() > 1) {
      warehouses.forEach((id, of) -> sums.add(sum("", id, of)));
    }
    sellers.forEach((id, of) -> sums.add(sum(id, "", of)));
    if (warehouses.size() > 1 && sellers.size() > 1) {
      sums.addAll(pairs);
    }
    return sums;
  }

  private static Map<String, List<SummedForecast>> by(
      List<SummedForecast> pairs, Function<SummedForecast, String> key) {
    var groups = new TreeMap<String, List<SummedForecast>>();
    pairs.forEach(
        pair -> groups.computeIfAbsent(key.apply(pair), _ -> new ArrayList<>()).add(pair));
    return groups;
  }

  private static SummedForecast sum(
      String sellerId, String warehouseId, List<SummedForecast> parts) {
    var series = 0;
    var recent = 0.0;
    var days = new double[28];
    var weeks = new double[26];
    for (var part : parts) {
      series += part.series();
      recent += part.recentUnitsADay();
      add(part.dayMean(), days);
      add(part.weekMean(), weeks);
    }
    return new SummedForecast(sellerId, warehouseId, series, recent, days, weeks);
  }

  private static void add(double[] values, double[] sums) {
    for (var i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }
}
