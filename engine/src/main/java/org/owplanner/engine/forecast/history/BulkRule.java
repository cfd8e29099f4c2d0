package org.owplanner.engine.forecast.history;

import java.util.Arrays;

/// Which order lines are one-off bulk orders, beside those that the feed calls so, and which of
/// those recur.
///
/// Over the largest line of each day with sales, as far as it was kept, x = ln units: a line may be
/// bulk if it has at least 20 units and x > median + 5·1.4826·MAD (Hampel 1974; MAD the median of
/// |x − median|, at least ln 1.5) and there are at least 10 days with sales. What recurs is demand,
/// however large: a line is bulk only where lines of at least half its size came on no more than 3
/// days a year or 2% of the days with sales. So one line of 4,800 units is bulk beside a dozen of
/// 1,152, and those are not. Of what the feed calls bulk, a day's units that recur by the same
/// measure are demand too: whoever buys by the pallet every month will do so again.
///
/// @param limit units beyond which a line is bulk, infinite where none is
/// @param usual units of a usual line
/// @param recurring most units of a day's bulk that recur, 0 where none do
record BulkRule(double limit, double usual, double recurring) {

  private static final int LEAST_UNITS = 20;
  private static final int LEAST_DAYS = 10;
  private static final double DEVIATIONS = 5 * 1.4826;
  private static final double LEAST_MAD = Math.log(1.5);
  private static final double MOST_A_YEAR = 3;
  private static final double MOST_SHARE = 0.02;
  private static final double COMPARABLE = 0.5;

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
    var days = series.day().length == 0 ? 0 : series.day()[logs.length - 1] - series.day()[0] + 1.0;
    var most = Math.max(MOST_A_YEAR * Math.max(1, days / 365), MOST_SHARE * count);
    var recurring = largestRecurring(series.bulkUnits(), most);
    if (count < LEAST_DAYS || largest < LEAST_UNITS) {
      return new BulkRule(Double.POSITIVE_INFINITY, 0, recurring);
    }
    var median = median(logs, count);
    var deviations = new double[count];
    for (var i = 0; i < count; i++) {
      deviations[i] = Math.abs(logs[i] - median);
    }
    var spread = Math.max(LEAST_MAD, median(deviations, count));
    var unusual = Math.max(LEAST_UNITS - 1, Math.exp(median + DEVIATIONS * spread));
    var kept = new int[logs.length];
    Arrays.setAll(kept, series::largestKeptUnits);
    var limit = Math.max(unusual, largestRecurring(kept, most));
    return largest <= limit
        ? new BulkRule(Double.POSITIVE_INFINITY, 0, recurring)
        : new BulkRule(limit, Math.rint(Math.exp(median)), recurring);
  }

  /// The largest of the units beside which more than `most` are at least half as many.
  private static double largestRecurring(int[] units, double most) {
    var sorted = units.clone();
    Arrays.sort(sorted);
    var comparable = sorted.length;
    for (var i = sorted.length - 1; i >= 0 && sorted[i] > 0; i--) {
      while (comparable > 0 && sorted[comparable - 1] >= COMPARABLE * sorted[i]) {
        comparable--;
      }
      if (sorted.length - comparable > most) {
        return sorted[i];
      }
    }
    return 0;
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

  /// Units that the feed calls bulk, of a day on which as many recur, else 0.
  ///
  /// @param at place of the day in the history
  int recurringBulk(SkuHistory series, int at) {
    return series.bulkUnits()[at] <= recurring ? series.bulkUnits()[at] : 0;
  }
}
