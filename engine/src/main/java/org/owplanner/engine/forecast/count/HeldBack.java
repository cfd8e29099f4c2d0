package org.owplanner.engine.forecast.count;

/// Forecasts made without the last steps, against what came in them.
///
/// @param origins past steps from which it was forecast
/// @param steps known steps held back, 0 where the series is too short
/// @param demand what came
/// @param mean what had been forecast on average
/// @param absoluteError Σ |y − mean|
/// @param pinballLoss Σ pinball losses over steps and stored levels
public record HeldBack(
    int origins, int steps, double demand, double mean, double absoluteError, double pinballLoss) {

  private static final HeldBack NONE = new HeldBack(0, 0, 0, 0, 0, 0);

  /// Nothing was held back.
  public static HeldBack none() {
    return NONE;
  }
}
