package org.owplanner.batch.replenishment;

import org.jooq.Record;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.engine.stock.ItemDemand;

/// A forecast by week, moved on to a plan date some days after its own.
///
/// Week t of the plan is made of parts of the forecast's weeks t and t + 1, by days; after the last
/// week its mean goes on. The variance of a sum goes with its mean S as it did in the forecast:
/// V(S) is drawn in straight lines through the forecast's own points, and beyond the last one grows
/// with the square of S, as that of a level that isn't known.
public final class ShiftedForecast {

  private static final int WEEKS = ItemDemand.WEEKS;
  private static final int DAYS = 7;

  private ShiftedForecast() {}

  /// A row of {@link ReplenishmentQueries#FORECASTS}, moved on to the plan's day.
  public static ItemDemand of(Record row, int planDay) {
    return of(
        floats(row, "week_mean"),
        floats(row, "week_sum_variance"),
        planDay - Dates.day(row, "plan_date"),
        row.get("is_ending", boolean.class),
        "run %d, %s".formatted(row.get("run_id", long.class), row.get("plan_date")));
  }

  private static float[] floats(Record row, String column) {
    return ArrayText.floats(String.valueOf(row.get(column, String.class)));
  }

  /// The forecast's weeks from so many days after its date on.
  ///
  /// @param mean mean units of each of its 26 weeks
  /// @param sumVariance variance of the units of its first 1, 2, … weeks together
  /// @param days how old it is, 0 to 7
  public static ItemDemand of(
      float[] mean, float[] sumVariance, int days, boolean isEnding, String source) {
    if (days == 0) {
      return new ItemDemand(mean, sumVariance, isEnding, source);
    }
    var shifted = new float[WEEKS];
    var variance = new float[WEEKS];
    var sum = 0.0;
    for (var week = 0; week < WEEKS; week++) {
      var next = mean[Math.min(week + 1, WEEKS - 1)];
      shifted[week] = ((DAYS - days) * mean[week] + days * next) / DAYS;
      sum += shifted[week];
      variance[week] = (float) varianceAt(sum, mean, sumVariance);
    }
    return new ItemDemand(shifted, variance, isEnding, source);
  }

  private static double varianceAt(double units, float[] mean, float[] sumVariance) {
    var sum = 0.0;
    var variance = 0.0;
    for (var week = 0; week < WEEKS; week++) {
      var next = sum + mean[week];
      if (units <= next && next > sum) {
        return variance + (units - sum) / (next - sum) * (sumVariance[week] - variance);
      }
      sum = next;
      variance = sumVariance[week];
    }
    return sum > 0 ? variance * (units / sum) * (units / sum) : variance;
  }
}
