package org.owplanner.engine.forecast.count;

/// Variance ÷ mean of a series' known steps, at least 1: of what a sum over several series must be
/// divided by, so that each counts by what it tells and no single spike by its size.
final class Dispersion {

  private Dispersion() {}

  static double of(ExposedSeries series, int origin) {
    var known = 0;
    var sum = 0.0;
    var squares = 0.0;
    for (var t = 0; t < origin; t++) {
      if (series.seen(t) > 0) {
        var y = series.demand(t);
        known++;
        sum += y;
        squares += y * y;
      }
    }
    if (sum == 0) {
      return 1;
    }
    var mean = sum / known;
    return Math.max(1, (squares / known - mean * mean) / mean);
  }

  /// Deviation of a step, at least 1.
  static double deviation(ExposedSeries series, int origin) {
    var sum = 0.0;
    for (var t = 0; t < origin; t++) {
      sum += series.demand(t);
    }
    return Math.max(1, Math.sqrt(of(series, origin) * sum / Math.max(1, origin)));
  }
}
