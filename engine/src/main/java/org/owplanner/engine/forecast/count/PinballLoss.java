package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.ForecastLevels;

/// Σ over the stored levels p of max(p·(y − q), (p − 1)·(y − q)): the loss of quantiles q when y
/// comes (Koenker & Bassett 1978).
public final class PinballLoss {

  private PinballLoss() {}

  /// Loss of an outcome; the quantiles are those of [ForecastLevels].
  public static double of(double outcome, double[] quantiles) {
    var sum = 0.0;
    for (var i = 0; i < quantiles.length; i++) {
      var off = outcome - quantiles[i];
      var level = ForecastLevels.at(i);
      sum += Math.max(level * off, (level - 1) * off);
    }
    return sum;
  }
}
