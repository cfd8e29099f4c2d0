package org.owplanner.engine.replenishment.verify;

import java.util.Optional;

/// How long stock lasts.
final class Cover {

  private static final int MOST_DAYS = 9999;

  private Cover() {}

  /// Whole days whose mean demand so many units meet; beyond the horizon the last week's goes on.
  static int days(double[] weekMean, double units) {
    var left = units;
    for (var day = 0; day < MOST_DAYS; day++) {
      left -= weekMean[Math.min(day / 7, weekMean.length - 1)] / 7;
      if (left < -1e-9 * Math.max(1, units)) {
        return day;
      }
    }
    return MOST_DAYS;
  }

  /// Median day on which the shelf is empty; none within the horizon.
  ///
  /// @param emptyShare probability of an empty shelf by week, from the plan date on
  static Optional<Integer> stockOutDay(int planDay, double[] emptyShare) {
    if (emptyShare[0] >= 0.5) {
      return Optional.of(planDay);
    }
    for (var t = 0; t + 1 < emptyShare.length; t++) {
      if (emptyShare[t + 1] >= 0.5) {
        var share = (0.5 - emptyShare[t]) / (emptyShare[t + 1] - emptyShare[t]);
        return Optional.of(planDay + 7 * t + (int) Math.min(6, Math.floor(7 * share)));
      }
    }
    return Optional.empty();
  }
}
