package org.owplanner.engine.forecast.history;

/// Mean |yₜ − yₜ₋ₘ| over the days that are known together with the one a season before: what MASE
/// divides by (Hyndman & Koehler 2006).
final class SeasonalNaiveError {

  private SeasonalNaiveError() {}

  /// The error, `NaN` where no two such days are known.
  static double of(double[] values, int season) {
    var sum = 0.0;
    var known = 0;
    for (var t = season; t < values.length; t++) {
      var error = Math.abs(values[t] - values[t - season]);
      if (!Double.isNaN(error)) {
        sum += error;
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }
}
