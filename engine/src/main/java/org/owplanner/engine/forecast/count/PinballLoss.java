package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.ForecastLevels;

/// max(p·(y − q), (p − 1)·(y − q)): the loss of a quantile q at level p when y comes (Koenker &
/// Bassett 1978).
public final class PinballLoss {

  private PinballLoss() {}

  /// Loss of one quantile.
  public static double of(double outcome, double quantile, double level) {
    var off = outcome - quantile;
    return Math.max(level * off, (level - 1) * off);
  }

  /// Σ of the losses of quantiles at the levels of [ForecastLevels].
  public static double of(double outcome, double[] quantiles) {
    var sum = 0.0;
    for (var i = 0; i < quantiles.length; i++) {
      sum += of(outcome, quantiles[i], ForecastLevels.at(i));
    }
    return sum;
  }
}
