package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.ForecastLevels;

/// How well a method did on days that it hadn't seen.
///
/// @param origins past days from which it forecast, 0 where it was never judged
/// @param coverage share of demand at or below each of the [ForecastLevels], whole units counted at
///   random within their step; empty where it was never judged
/// @param weightedQuantileLoss 2·Σ pinball loss at those levels ÷ (levels · Σ demand); `NaN` where
///   never judged
/// @param scaledError mean absolute error ÷ that of a seasonal naive forecast in sample; `NaN`
///   where never judged
/// @param bias Σ mean forecast ÷ Σ demand − 1; `NaN` where never judged
public record ForecastAccuracy(
    int origins, double[] coverage, double weightedQuantileLoss, double scaledError, double bias) {

  public ForecastAccuracy {
    if (coverage.length != (origins == 0 ? 0 : ForecastLevels.count())) {
      throw new IllegalArgumentException(
          "An accuracy from %d origins can't have %d shares of coverage."
              .formatted(origins, coverage.length));
    }
  }

  /// Never judged.
  public static ForecastAccuracy none() {
    return new ForecastAccuracy(0, new double[0], Double.NaN, Double.NaN, Double.NaN);
  }
}
