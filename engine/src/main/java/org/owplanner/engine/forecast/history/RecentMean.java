package org.owplanner.engine.forecast.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.solve.Text;

/// What stands in where nothing better can be said: the mean and variance of the last known days,
/// as whole units. Works for every history, an empty one too.
public final class RecentMean {

  private static final String NAME = "Recent mean";
  private static final int DAYS = 56;

  private RecentMean() {}

  /// A forecast of these days' mean, flagged as a fallback.
  ///
  /// @param why what kept a better method from being used
  public static SkuForecast forecast(DailyDemand history, Text why) {
    var demand = history.demand();
    var known = 0;
    var sum = 0.0;
    var squares = 0.0;
    for (var i = demand.length - 1; i >= 0 && known < DAYS; i--) {
      if (!Double.isNaN(demand[i])) {
        known++;
        sum += demand[i];
        squares += demand[i] * demand[i];
      }
    }
    var mean = known == 0 ? 0 : sum / known;
    var variance = known < 2 ? mean : Math.max(mean, (squares - known * mean * mean) / (known - 1));
    var factors = new double[7];
    Arrays.fill(factors, 1);
    Set<ForecastFlag> flags = EnumSet.of(ForecastFlag.FALLBACK);
    flags.addAll(history.flags());
    var days =
        PredictedSeries.independent(NAME, filled(mean), filled(variance), StandardShape.COUNTS);
    return new SkuForecast(
        days,
        days,
        DemandClass.of(new TimeSeries(demand, 1)),
        NAME,
        why,
        mean,
        0,
        factors,
        ForecastAccuracy.none(),
        flags,
        history.firstDay(),
        demand);
  }

  private static double[] filled(double value) {
    var values = new double[SkuForecast.HORIZON_DAYS];
    Arrays.fill(values, value);
    return values;
  }
}
