package org.owplanner.engine.forecast;

import java.util.Arrays;

/// What was known of each SKU's demand on the morning of a day, as inputs of a regression.
///
/// Logarithms of forgetting means at five half-lives; of the days since the last and since the
/// first order; whether the last order is over a week old; and on how many of the last 14 and 28
/// days it was ordered.
final class DemandFeatures {
  static final double[] HALF_LIVES = {3, 7, 14, 28, 80};
  static final int COUNT = HALF_LIVES.length + 7;

  private static final int HISTORY_DAYS = 120;
  private static final double FLOOR = 0.01;
  private static final double PRIOR_LINES = 0.03;
  private static final int NEW_DAYS = 60;
  private static final int NEVER = Integer.MIN_VALUE;

  /// Inputs by SKU, the constant first; empty for a SKU never ordered before the day.
  final double[][] bySku;

  /// Day of the first order of each SKU, or `Integer.MIN_VALUE`.
  final int[] firstDay;

  DemandFeatures(OrderHistory history, int skuCount, int day) {
    firstDay = new int[skuCount];
    var lastDay = new int[skuCount];
    Arrays.fill(firstDay, NEVER);
    Arrays.fill(lastDay, NEVER);
    var weighted = new double[skuCount][HALF_LIVES.length];
    var days14 = new int[skuCount];
    var days28 = new int[skuCount];
    var known = history.between(Integer.MIN_VALUE, day);
    var weights = new double[HALF_LIVES.length];
    for (var order = 0; order < known.orders(); order++) {
      var at = known.epochDay()[order];
      var age = day - 1 - at;
      for (var h = 0; h < weights.length; h++) {
        weights[h] = age < HISTORY_DAYS ? Math.pow(2, -age / HALF_LIVES[h]) : 0;
      }
      for (var line = known.firstLine()[order]; line < known.firstLine()[order + 1]; line++) {
        var sku = known.lineSku()[line];
        if (firstDay[sku] == NEVER) {
          firstDay[sku] = at;
        }
        if (lastDay[sku] != at) {
          days14[sku] += age < 14 ? 1 : 0;
          days28[sku] += age < 28 ? 1 : 0;
        }
        lastDay[sku] = at;
        for (var h = 0; h < weights.length; h++) {
          weighted[sku][h] += weights[h];
        }
      }
    }
    var totals = totals(known, day);
    bySku = new double[skuCount][];
    for (var sku = 0; sku < skuCount; sku++) {
      bySku[sku] =
          firstDay[sku] == NEVER
              ? new double[0]
              : row(
                  weighted[sku],
                  totals,
                  day - 1 - lastDay[sku],
                  day - 1 - firstDay[sku],
                  days14[sku],
                  days28[sku]);
    }
  }

  private static double[] totals(OrderHistory known, int day) {
    var totals = new double[HALF_LIVES.length];
    if (known.orders() > 0) {
      var from = Math.max(known.epochDay()[0], day - HISTORY_DAYS);
      for (var d = from; d < day; d++) {
        for (var h = 0; h < totals.length; h++) {
          totals[h] += Math.pow(2, -(day - 1 - d) / HALF_LIVES[h]);
        }
      }
    }
    return totals;
  }

  private static double[] row(
      double[] weighted, double[] totals, int sinceLast, int sinceFirst, int days14, int days28) {
    var row = new double[COUNT];
    row[0] = 1;
    for (var h = 0; h < weighted.length; h++) {
      row[h + 1] = Math.log((weighted[h] + PRIOR_LINES) / totals[h] + FLOOR);
    }
    var next = weighted.length + 1;
    row[next++] = Math.log1p(sinceLast);
    row[next++] = Math.log1p(Math.min(sinceFirst, NEW_DAYS));
    row[next++] = sinceLast > 7 ? 1 : 0;
    row[next++] = Math.log1p(sinceLast) * row[4];
    row[next++] = days14 / 14.0;
    row[next] = days28 / 28.0;
    return row;
  }
}
