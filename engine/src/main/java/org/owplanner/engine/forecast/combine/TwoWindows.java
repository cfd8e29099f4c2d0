package org.owplanner.engine.forecast.combine;

import java.util.List;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The mean of a method's forecasts from the whole history and from its last 60%, which guards
/// against a level, trend or season that once was another (Pesaran & Timmermann 2007).
public final class TwoWindows extends AbstractForecastMethod {

  private static final double SHARE = 0.6;
  private static final int LEAST_STEPS = 12;
  private static final int LEAST_SEASONS = 4;

  private final ForecastMethod method;

  /// The method, on two windows.
  public TwoWindows(ForecastMethod method) {
    super(method.name() + " on two windows", 1);
    this.method = method;
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var whole = method.forecast(series, horizon);
    var length = series.length();
    var least = Math.max(LEAST_STEPS, LEAST_SEASONS * series.season());
    var recent = Math.max((int) Math.ceil(SHARE * length), least);
    if (recent >= length) {
      return whole;
    }
    try {
      var late = method.forecast(series.between(length - recent, length), horizon);
      return Blend.mean(
          whole.method(),
          List.of(whole, late),
          new double[] {1, 1},
          StandardShape.ofSeries(series.isNonNegative()));
    } catch (ForecastException e) {
      return whole;
    }
  }
}
