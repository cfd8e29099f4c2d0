package org.owplanner.engine.forecast.distribution;

/// The least whole number whose cumulative probability reaches a level: by bracketing and
/// bisection, or, for many levels at once, by summing probabilities.
final class CountQuantile {

  private static final double MOST_DEVIATION = 2_000;
  private static final double TAIL_DEVIATIONS = 9;
  private static final double LEAST_PROBABILITY = 1e-18;

  private CountQuantile() {}

  /// Whether the probabilities of a distribution with this deviation are few enough to be summed.
  static boolean isSummable(double variance) {
    return variance < MOST_DEVIATION * MOST_DEVIATION;
  }

  /// A number below which next to no probability lies, for distributions skewed to the right.
  static double lowest(double mean, double variance) {
    return Math.max(0, Math.floor(mean - TAIL_DEVIATIONS * Math.sqrt(variance)));
  }

  /// Quantiles of ascending levels of a family with p(k) = p(k − 1)·(a + b ÷ k) (Panjer 1981).
  ///
  /// @param first where to begin, [#lowest]
  /// @param probability p(first)
  static double[] ascending(double[] levels, double first, double probability, double a, double b) {
    var quantiles = new double[levels.length];
    var k = first;
    var p = probability;
    var sum = p;
    for (var i = 0; i < levels.length; i++) {
      // The sum of all may stay short of 1 by rounding.
      while (sum < levels[i] && (p > LEAST_PROBABILITY || sum < 0.5)) {
        k++;
        p *= a + b / k;
        sum += p;
      }
      quantiles[i] = k;
    }
    return quantiles;
  }

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
