package org.owplanner.engine.forecast.ets;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// ETS with automatic choice: of all forms that the series allows, the one of least AICc (Hyndman,
/// Koehler, Snyder & Grose 2002; Hyndman et al. 2008, section 5.3).
public final class AutomaticEts extends AbstractForecastMethod {

  private static final int EVALUATIONS = 200;

  /// The method.
  public AutomaticEts() {
    super("ETS", 1);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    return EtsCandidates.best(EtsCandidates.of(series, EVALUATIONS))
        .forecast(horizon, StandardShape.ofSeries(series.isNonNegative()));
  }
}
