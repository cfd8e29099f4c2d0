package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;

/// P(D ≤ x) = R(F(x)) with the family's distribution F and a map R. Mean and variance stay those of
/// the forecast.
///
/// @param family F
/// @param map R
record CalibratedDemand(DemandDistribution family, LevelMap map) implements DemandDistribution {

  private static final int POINTS = 256;
  private static final double REST = 1e-7;

  @Override
  public double mean() {
    return family.mean();
  }

  @Override
  public double variance() {
    return family.variance();
  }

  @Override
  public double cumulative(double x) {
    return x < 0 ? 0 : map.apply(family.cumulative(x));
  }

  @Override
  public double quantile(double level) {
    return family.quantile(map.inverse(level));
  }

  @Override
  public double[] quantiles(double[] levels) {
    var inner = new double[levels.length];
    for (var i = 0; i < levels.length; i++) {
      inner[i] = map.inverse(levels[i]);
    }
    return family.quantiles(inner);
  }

  /// Σ P(D > k) over the whole k ≥ x, in strides where there are many.
  @Override
  public double expectedExcess(double x) {
    if (x < 0) {
      return mean() - x;
    }
    var whole = Math.floor(x);
    var last = family.quantile(1 - REST);
    var sum = (whole + 1 - x) * (1 - cumulative(whole));
    var stride = Math.max(1, Math.floor((last - whole) / POINTS));
    for (var k = whole + 1; k <= last; k += stride) {
      sum += stride * (1 - cumulative(k + (stride - 1) / 2));
    }
    return sum;
  }
}
