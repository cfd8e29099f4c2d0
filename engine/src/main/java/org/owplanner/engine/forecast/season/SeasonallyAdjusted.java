package org.owplanner.engine.forecast.season;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;

/// A method without a season, on the series without its season: where [SeasonTest] finds one, or
/// shrunk by how clear it is. The indices multiply where the series lies above 0, else they add.
public final class SeasonallyAdjusted extends AbstractForecastMethod {

  private final ForecastMethod method;
  private final boolean isShrunk;

  private SeasonallyAdjusted(ForecastMethod method, boolean isShrunk) {
    super(method.name(), 1);
    this.method = method;
    this.isShrunk = isShrunk;
  }

  /// With a season where the test finds one.
  public static SeasonallyAdjusted tested(ForecastMethod method) {
    return new SeasonallyAdjusted(method, false);
  }

  /// With indices shrunk by how clear they are.
  public static SeasonallyAdjusted shrunk(ForecastMethod method) {
    return new SeasonallyAdjusted(method, true);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var hasIndices = series.season() > 1 && series.known() > 2 * series.season();
    if (!hasIndices || (!isShrunk && !SeasonTest.isSeasonal(series))) {
      return method.forecast(series.withSeason(1), horizon);
    }
    var indices = indices(series, series.isPositive());
    if (!indices.isDivisible()) {
      indices = indices(series, false);
    }
    return indices.restored(method.forecast(indices.adjusted(series), horizon), series.length());
  }

  private SeasonalIndices indices(TimeSeries series, boolean isMultiplicative)
      throws ForecastException {
    var indices = SeasonalIndices.of(series, isMultiplicative);
    return isShrunk ? indices.shrunk() : indices;
  }
}
