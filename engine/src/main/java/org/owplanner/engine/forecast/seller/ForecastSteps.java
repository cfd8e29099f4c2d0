package org.owplanner.engine.forecast.seller;

import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.PredictedSeries;

/// A forecast of several steps as it is stored: days, or weeks.
///
/// @param mean mean units of each step
/// @param quantiles units at each of the [ForecastLevels], step by step
/// @param sumVariance variance of the units of the first 1, 2, … steps together
public record ForecastSteps(float[] mean, float[] quantiles, float[] sumVariance) {

  /// Days that are stored.
  public static final int DAYS = 28;

  /// Weeks that are stored.
  public static final int WEEKS = 26;

  private static final int DAYS_OF_WEEK = 7;
  private static final double[] LEVELS = ForecastLevels.all();

  /// The first days.
  static ForecastSteps days(PredictedSeries days, PredictedSeries sums) {
    return of(DAYS, 1, days, sums);
  }

  /// The weeks, each of seven days from the first day on.
  static ForecastSteps weeks(PredictedSeries sums) {
    return of(WEEKS, DAYS_OF_WEEK, sums, sums);
  }

  /// The quantile at a level's place and a step, both counted from 0.
  public float quantile(int step, int level) {
    return quantiles[step * LEVELS.length + level];
  }

  private static ForecastSteps of(
      int steps, int length, PredictedSeries single, PredictedSeries sums) {
    var mean = new float[steps];
    var quantiles = new float[steps * LEVELS.length];
    var sumVariance = new float[steps];
    for (var step = 0; step < steps; step++) {
      var from = step * length + 1;
      var to = from + length - 1;
      mean[step] = (float) sums.mean(from, to);
      sumVariance[step] = (float) sums.sum(1, to).variance();
      var ofStep = single.sum(from, to).quantiles(LEVELS);
      for (var level = 0; level < LEVELS.length; level++) {
        quantiles[step * LEVELS.length + level] = (float) Math.max(0, ofStep[level]);
      }
    }
    return new ForecastSteps(mean, quantiles, sumVariance);
  }
}
