package org.owplanner.datasets.generate;

import java.time.LocalDate;

/// Gives each generated order its day: evenly, or more on Mondays than on Sundays and more in
/// winter than in summer.
final class GeneratedDays {

  private static final double[] WEEKDAY = {1.25, 1.15, 1.1, 1.05, 1.1, 0.75, 0.6};
  private static final double YEAR_SWING = 0.3;
  private static final double YEAR_DAYS = 365.25;

  private GeneratedDays() {}

  /// Day of each order, ascending, days since 1970-01-01.
  static int[] of(GenerateOptions options) {
    var count = options.orders();
    var day = new int[count];
    if (!options.isSeasonal()) {
      for (var o = 0; o < count; o++) {
        day[o] = options.firstDay() + (int) ((long) o * options.days() / count);
      }
      return day;
    }
    var weights = new double[options.days()];
    var total = 0.0;
    for (var d = 0; d < weights.length; d++) {
      weights[d] = weight(LocalDate.ofEpochDay((long) options.firstDay() + d));
      total += weights[d];
    }
    var d = 0;
    var reached = weights[0];
    for (var o = 0; o < count; o++) {
      var wanted = (o + 0.5) / count * total;
      while (reached < wanted && d < weights.length - 1) {
        reached += weights[++d];
      }
      day[o] = options.firstDay() + d;
    }
    return day;
  }

  private static double weight(LocalDate day) {
    var angle = 2 * Math.PI * day.getDayOfYear() / YEAR_DAYS;
    return WEEKDAY[day.getDayOfWeek().getValue() - 1] * (1 + YEAR_SWING * StrictMath.cos(angle));
  }
}
