package org.owplanner.engine.forecast.verify;

import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.forecast.seller.ForecastSteps;
import org.owplanner.engine.solve.Text;

/// Checks one row by itself.
final class RowCheck {

  private static final int DAYS = 28;
  private static final int WEEKS = 26;
  private static final int LEVELS = 9;
  private static final int DAYS_OF_WEEK = 7;
  private static final Text FINE = new Text("", "");

  private RowCheck() {}

  /// What is wrong with it, empty where nothing is.
  static Text fault(ForecastRow row) {
    if (!isWhole(row.days(), DAYS) || !isWhole(row.weeks(), WEEKS)) {
      return new Text("数组长度不对。", "Its arrays have wrong lengths.");
    }
    if (!isAscending(row.days(), DAYS) || !isAscending(row.weeks(), WEEKS)) {
      return new Text("分位数不递增。", "Its levels don't ascend from 0 on.");
    }
    for (var week = 0; week < DAYS / DAYS_OF_WEEK; week++) {
      var sum = 0.0;
      for (var day = week * DAYS_OF_WEEK; day < (week + 1) * DAYS_OF_WEEK; day++) {
        sum += row.days().mean()[day];
      }
      if (!(Math.abs(row.weeks().mean()[week] - sum) <= 1e-5 * Math.max(1, sum))) {
        return new Text(
            "第 %d 周的均值（%s）不等于七天之和（%s）。".formatted(week + 1, row.weeks().mean()[week], sum),
            "The mean of week %d (%s) isn't the sum of its days (%s)."
                .formatted(week + 1, row.weeks().mean()[week], sum));
      }
    }
    return FINE;
  }

  private static boolean isWhole(ForecastSteps steps, int length) {
    return steps.mean().length == length
        && steps.quantiles().length == length * LEVELS
        && steps.sumVariance().length == length;
  }

  private static boolean isAscending(ForecastSteps steps, int length) {
    for (var step = 0; step < length; step++) {
      var last = 0f;
      for (var level = 0; level < LEVELS; level++) {
        var quantile = steps.quantiles()[step * LEVELS + level];
        if (!(quantile >= last) || Float.isInfinite(quantile)) {
          return false;
        }
        last = quantile;
      }
      if (!(steps.mean()[step] >= 0 && steps.sumVariance()[step] >= 0)) {
        return false;
      }
    }
    return true;
  }
}
