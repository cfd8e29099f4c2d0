package org.owplanner.engine.forecast.choice;

import java.util.List;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.season.SeasonTest;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;
import org.owplanner.engine.forecast.theta.OptimisedTheta;

/// Whether a week of days (7 seasons of hours) is the better season: where the autocorrelation is
/// clearer there, whichever forecasts the steps after earlier origins with less error by optimised
/// Theta.
final class SeasonChoice {

  private static final int DAYS = 7;
  private static final int LEAST_SEASONS = 3;
  private static final double CLEARER = 0.02;
  private static final double ADVANTAGE = 0.97;

  private SeasonChoice() {}

  static TimeSeries of(TimeSeries series, int horizon) {
    var weekly = DAYS * series.season();
    if (series.season() < 2 || series.length() < LEAST_SEASONS * weekly + horizon) {
      return series;
    }
    if (SeasonTest.autocorrelation(series, weekly)
        < SeasonTest.autocorrelation(series, series.season()) + CLEARER) {
      return series;
    }
    var method = List.<ForecastMethod>of(SeasonallyAdjusted.shrunk(new OptimisedTheta()));
    var longer = series.withSeason(weekly);
    var plain = RollingErrors.of(series, horizon, method).meanError(0);
    return RollingErrors.of(longer, horizon, method).meanError(0) < ADVANTAGE * plain
        ? longer
        : series;
  }
}
