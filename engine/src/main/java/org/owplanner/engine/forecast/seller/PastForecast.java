package org.owplanner.engine.forecast.seller;

/// What was said of one day of a series before that day was known.
///
/// @param series place of the series in the seller's history
/// @param day the day, days since 1970-01-01
/// @param runId run that said it
/// @param mean mean units
/// @param quantiles units at each of the levels
public record PastForecast(int series, int day, long runId, double mean, float[] quantiles) {

  /// Variance of this day alone, units², from its own levels.
  double variance() {
    return LevelVariance.of(mean, quantiles);
  }
}
