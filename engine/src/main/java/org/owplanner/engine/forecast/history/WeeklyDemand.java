package org.owplanner.engine.forecast.history;

import java.util.Arrays;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.count.ExposedSeries;

/// A SKU's demand by week, the last week ending on the eve of the plan day: what levels are learned
/// from, for orders come in lumps that days are too short for.
///
/// A week's exposure is the mean of its days' (weekday × calendar × share in stock), unknown days
/// 0, so that a week of which some days are unknown tells as much as it can.
///
/// @param weeks units a week, with the exposure of past weeks and those to come
/// @param dayExposure of each day, past and to come
record WeeklyDemand(ExposedSeries weeks, double[] dayExposure) {

  private static final int WEEK = 7;
  private static final double LEAST_EXPOSURE = 0.1;

  /// The weeks of a SKU's days.
  ///
  /// @param factors calendar's factor of each day, past and to come
  /// @param weekdays factors of the week, that of the plan day first
  static WeeklyDemand of(DailyDemand days, double[] factors, double[] weekdays) {
    var past = days.length();
    var exposure = factors.clone();
    for (var at = 0; at < exposure.length; at++) {
      exposure[at] *= weekdays[Math.floorMod(at - past, WEEK)];
      if (at < past) {
        exposure[at] *= Double.isNaN(days.demand()[at]) ? 0 : days.share()[at];
      }
    }
    var before = (past + WEEK - 1) / WEEK;
    var units = new double[before];
    var weekly = new double[before + (exposure.length - past) / WEEK];
    for (var at = 0; at < exposure.length; at++) {
      var week = before + Math.floorDiv(at - past, WEEK);
      if (week < weekly.length) {
        weekly[week] += exposure[at] / WEEK;
        if (at < past && exposure[at] > 0) {
          units[week] += days.counted(at);
        }
      }
    }
    for (var week = 0; week < before; week++) {
      if (weekly[week] < LEAST_EXPOSURE) {
        units[week] = Double.NaN;
      }
    }
    return new WeeklyDemand(new ExposedSeries(new TimeSeries(units, 1), weekly), exposure);
  }

  /// The exposure of the days to come.
  double[] coming(int past) {
    return Arrays.copyOfRange(dayExposure, past, dayExposure.length);
  }
}
