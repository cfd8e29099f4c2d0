package org.owplanner.engine.forecast.history;

import java.util.Arrays;

/// Which order lines are one-off bulk orders, beside those that the feed calls so.
///
/// Over the largest line of each day with sales, as far as it was kept, x = ln units: a line is
/// bulk if it has at least 20 units and x > median + 5·1.4826·MAD (Hampel 1974; MAD the median of
/// |x − median|, at least ln 1.5), there are at least 10 days with sales, and no more than 3 such
/// days within a year or 2% of the days with sales: what recurs is demand.
///
/// @param limit units beyond which a line is bulk, infinite where none is
/// @param usual units of a usual line
record BulkRule(double limit, double usual) {

  private static final int LEAST_UNITS = 20;
  private static final int LEAST_DAYS = 10;
  private static final double DEVIATIONS = 5 * 1.4826;
  private static final double LEAST_MAD = Math.log(1.5);
  private static final double MOST_A_YEAR = 3;
  private static final double MOST_SHARE = 0.02;
  private static final BulkRule NONE = new BulkRule(Double.POSITIVE_INFINITY, 0);

  static BulkRule of(SkuHistory series) {
    var logs = new double[series.day().length];
    var count = 0;
    var largest = 0;
    for (var i = 0; i < logs.length; i++) {
      var units = series.largestKeptUnits(i);
      if (units > 0) {
        logs[count++] = Math.log(units);
        largest = Math.max(largest, units);
      }
    }
    if (count < LEAST_DAYS || largest < LEAST_UNITS) {
      return NONE;
    }
    var median = median(logs, count);
    var deviations = new double[count];
    for (var i = 0; i < count; i++) {
      deviations[i] = Math.abs(logs[i] - median);
    }
    var spread = Math.max(LEAST_MAD, median(deviations, count));
    var limit = Math.max(LEAST_UNITS - 1, Math.exp(median + DEVIATIONS * spread));
    var beyond = 0;
    for (var i = 0; i < logs.length; i++) {
      beyond += series.largestKeptUnits(i) > limit ? 1 : 0;
    }
    var days = series.day()[series.day().length - 1] - series.day()[0] + 1.0;
    var most = Math.max(MOST_A_YEAR * Math.max(1, days / 365), MOST_SHARE * count);
    return beyond == 0 || beyond > most ? NONE : new BulkRule(limit, Math.rint(Math.exp(median)));
  }

  private static double median(double[] values, int count) {
    var sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
  }

  /// Units of a day's largest line that are no ordinary demand.
  ///
  /// @param at place of the day in the history
  double surplus(SkuHistory series, int at) {
    return surplus(series.largestKeptUnits(at));
  }

  /// Units of a line that are no ordinary demand.
  double surplus(int largestLineUnits) {
    return largestLineUnits > limit ? largestLineUnits - usual : 0;
  }
}
