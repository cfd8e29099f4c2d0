package org.owplanner.engine.forecast.distribution;

/// The least whole number whose cumulative probability reaches a level, by bracketing and
/// bisection.
final class CountQuantile {

  private CountQuantile() {}

  static double of(DemandDistribution counts, double level) {
    if (counts.cumulative(0) >= level) {
      return 0;
    }
    var high = Math.max(1, Math.ceil(counts.mean()));
    var low = 0.0;
    while (counts.cumulative(high) < level && high < Integer.MAX_VALUE) {
      low = high;
      high = 2 * high;
    }
    while (high - low > 1) {
      var middle = Math.floor((low + high) / 2);
      if (counts.cumulative(middle) >= level) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
