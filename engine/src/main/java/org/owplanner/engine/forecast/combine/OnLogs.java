package org.owplanner.engine.forecast.combine;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// A method on the logarithms of a series above 0, so that growth, season and errors are relative:
/// the Box–Cox transformation with λ = 0 (Box & Cox 1964). What comes back is the median,
/// exp(forecast), its spread by the delta method.
public final class OnLogs extends AbstractForecastMethod {

  /// A forecast may exceed the geometric mean of history e³ ≈ 20 times, no more.
  private static final double MOST = 3;

  private final ForecastMethod method;

  /// The method, on logarithms.
  public OnLogs(ForecastMethod method) {
    super(method.name() + " on logs", 2);
    this.method = method;
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    if (!series.isPositive()) {
      throw new ForecastException(
          "%s needs a series above 0. A method without logarithms takes over.".formatted(name()));
    }
    var logs = series.values().clone();
    for (var t = 0; t < logs.length; t++) {
      logs[t] = Math.log(logs[t]);
    }
    var centre = new TimeSeries(logs, 1).mean();
    for (var t = 0; t < logs.length; t++) {
      logs[t] -= centre;
    }
    var predicted = method.forecast(new TimeSeries(logs, series.season()), horizon);
    var mean = predicted.mean().clone();
    var scale = predicted.scale().clone();
    for (var h = 0; h < horizon; h++) {
      mean[h] = Math.exp(centre + Math.min(MOST, mean[h]));
      scale[h] *= mean[h];
    }
    return new PredictedSeries(
        name(),
        mean,
        scale,
        predicted.innovationVariance(),
        predicted.response(),
        StandardShape.NON_NEGATIVE_NORMAL);
  }
}
