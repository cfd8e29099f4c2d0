package org.owplanner.engine.forecast.seller;

import org.owplanner.engine.forecast.ForecastLevels;

/// The last look at a row before it counts: a number out of an optimiser may be none.
final class RowSoundness {

  private RowSoundness() {}

  static boolean isSound(ForecastRow row) {
    return Double.isFinite(row.level())
        && Double.isFinite(row.trend())
        && isFinite(row.weekdayFactors())
        && isSound(row.days())
        && isSound(row.weeks());
  }

  private static boolean isSound(ForecastSteps steps) {
    var levels = ForecastLevels.count();
    for (var i = 0; i < steps.quantiles().length; i++) {
      var isLower = i % levels > 0 && steps.quantiles()[i] < steps.quantiles()[i - 1];
      if (isLower || !Float.isFinite(steps.quantiles()[i])) {
        return false;
      }
    }
    return isFinite(steps.mean()) && isFinite(steps.sumVariance());
  }

  private static boolean isFinite(float[] values) {
    for (var value : values) {
      if (!(value >= 0) || Float.isInfinite(value)) {
        return false;
      }
    }
    return true;
  }
}
