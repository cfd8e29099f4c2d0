package org.owplanner.engine.forecast.baseline;

import java.util.Arrays;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The last known value of the same place in the season, f_h = y_{n+h−m·k}; without a season, or
/// with one longer than the history, the last value (Hyndman & Athanasopoulos 2021, section 5.2).
/// Errors are those of the same rule in history, and work on a whole number of seasons ahead.
public final class SeasonalNaive extends AbstractForecastMethod {

  /// The method.
  public SeasonalNaive() {
    super("Seasonal naive", 1);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var y = series.values();
    var season = series.season() < y.length ? series.season() : 1;
    var last = new double[season];
    Arrays.fill(last, Double.NaN);
    var squares = 0.0;
    var errors = 0;
    for (var t = 0; t < y.length; t++) {
      if (!Double.isNaN(y[t])) {
        var error = y[t] - last[t % season];
        if (!Double.isNaN(error)) {
          squares += error * error;
          errors++;
        }
        last[t % season] = y[t];
      }
    }
    var mean = new double[horizon];
    var response = new double[horizon];
    for (var h = 0; h < horizon; h++) {
      var value = last[(y.length + h) % season];
      mean[h] = Double.isNaN(value) ? y[y.length - 1] : value;
      response[h] = h % season == 0 ? 1 : 0;
    }
    var variance = errors == 0 ? Math.abs(y[y.length - 1]) : squares / errors;
    return PredictedSeries.additive(
        name(), mean, variance, response, StandardShape.ofSeries(series.isNonNegative()));
  }
}
