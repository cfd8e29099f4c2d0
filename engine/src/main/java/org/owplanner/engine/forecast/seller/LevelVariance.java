package org.owplanner.engine.forecast.seller;

import org.owplanner.engine.forecast.ForecastLevels;

/// Variance of a day's units as the day's own levels tell it.
///
/// Stored are variances of sums from the first day on; the difference of two of them is a day's
/// variance only where days are independent. So σ² = Σ w_p·(q_p − m)², with the quantile q_p at
/// level p, the mean m, and the chance w_p from halfway to the level below to halfway to the one
/// above: the midpoint rule for ∫ (q(p) − m)² dp, 2% low for normal and 3% high for exponential
/// demand. Whole units have at least f·(1 − f), f the part of m beyond whole units, which counts
/// where a rare sale lies above the highest level.
final class LevelVariance {

  private static final int COUNT = ForecastLevels.count();

  private LevelVariance() {}

  static double of(double mean, float[] quantiles) {
    var variance = 0.0;
    var from = 0.0;
    for (var i = 0; i < COUNT; i++) {
      var to = i == COUNT - 1 ? 1 : (ForecastLevels.at(i) + ForecastLevels.at(i + 1)) / 2;
      var off = quantiles[i] - mean;
      variance += (to - from) * off * off;
      from = to;
    }
    var beyond = mean - Math.floor(mean);
    return Math.max(variance, beyond * (1 - beyond));
  }
}
