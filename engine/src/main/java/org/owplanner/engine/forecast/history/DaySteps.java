package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.count.CountForecast;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// From the level of a week to the days that make it up.
///
/// A day with exposure x has mean x·m ÷ 7 and variance x·v ÷ 7, m and v those of an ordinary week:
/// a negative binomial week is the sum of seven such days. Errors of the level are handed on by a
/// seventh of the week's response a day; what is handed on within a week is taken off the days' own
/// variance, so that a week has the variance it was forecast with.
final class DaySteps {

  private static final int WEEK = 7;

  // Both for the reasons that steps of weeks have them.
  private static final double LEAST_EXPOSURE = 0.05;
  private static final double MOST_INHERITED = 0.5;

  private DaySteps() {}

  static PredictedSeries of(
      String method, CountForecast weeks, double[] exposure, int window, DistributionShape shape) {
    var horizon = exposure.length;
    var level = weeks.level() / WEEK;
    var alpha = weeks.response() / WEEK;
    var within = 0.0;
    for (var day = 0; day < WEEK; day++) {
      within += (1 + alpha * day) * (1 + alpha * day) / WEEK;
    }
    var mean = new double[horizon];
    var variance = new double[horizon];
    var response = new double[horizon];
    for (var day = 0; day < horizon; day++) {
      mean[day] = level * exposure[day];
      var before = Math.min(window, day / WEEK);
      var inherited = Math.min(MOST_INHERITED, weeks.response() * weeks.response() * before);
      variance[day] =
          weeks.variance()
              / WEEK
              / Math.max(exposure[day], LEAST_EXPOSURE)
              * (1 - inherited)
              / within;
      response[day] = alpha;
    }
    response[0] = 1;
    return new PredictedSeries(method, mean, exposure, variance, response, shape);
  }
}
