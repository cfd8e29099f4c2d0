package org.owplanner.engine.forecast.history;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.solve.Text;

/// What will be asked for of one SKU in one warehouse, and why it is thought so.
///
/// @param days demand of single days from the plan day on
/// @param sums the same means, for the distributions of several days' demand together
/// @param demandClass how its demand comes
/// @param method the method chosen, by its name in the field
/// @param why why it was chosen, with numbers
/// @param level units a day at the end of history, season taken out
/// @param trend units a day that the forecast gains a week over its first four weeks, weekdays and
///   calendar taken out: by the season over the year and new goods' launch curve; exactly 0 where a
///   level is forecast, whatever the past did
/// @param weekdayFactors demand of Monday to Sunday as a multiple of a mean day
/// @param accuracy how well the method did on days that it hadn't seen
/// @param flags what to know of it
/// @param firstDay day of the first element of `demand`, days since 1970-01-01
/// @param demand what was learned from, by day: `NaN` where it is unknown
public record SkuForecast(
    PredictedSeries days,
    PredictedSeries sums,
    DemandClass demandClass,
    String method,
    Text why,
    double level,
    double trend,
    double[] weekdayFactors,
    ForecastAccuracy accuracy,
    Set<ForecastFlag> flags,
    int firstDay,
    double[] demand) {

  /// Days that a forecast reaches.
  public static final int HORIZON_DAYS = 26 * 7;

  public SkuForecast {
    if (weekdayFactors.length != 7
        || days.horizon() != HORIZON_DAYS
        || sums.horizon() != HORIZON_DAYS) {
      throw new IllegalArgumentException(
          "A forecast must reach %d days (%d) with a factor for each of 7 weekdays (%d)."
              .formatted(HORIZON_DAYS, days.horizon(), weekdayFactors.length));
    }
    var ordered = EnumSet.noneOf(ForecastFlag.class);
    ordered.addAll(flags);
    flags = Collections.unmodifiableSet(ordered);
  }
}
