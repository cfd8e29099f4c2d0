package org.owplanner.engine.forecast.ets;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// One form of exponential smoothing.
public final class EtsMethod extends AbstractForecastMethod {

  static final int EVALUATIONS = 300;

  private final EtsForm form;

  /// The method of a form, under a name of its own.
  public EtsMethod(String name, EtsForm form) {
    super(name, 1);
    this.form = form;
  }

  /// SES, simple exponential smoothing (Brown 1959): ETS(A,N,N).
  public static EtsMethod simple() {
    return new EtsMethod("SES", EtsForm.ANN);
  }

  /// Holt's linear trend (Holt 1957): ETS(A,A,N).
  public static EtsMethod holt() {
    return new EtsMethod("Holt", EtsForm.AAN);
  }

  /// The damped trend (Gardner & McKenzie 1985): ETS(A,Ad,N).
  public static EtsMethod damped() {
    return new EtsMethod("Damped trend", EtsForm.AADN);
  }

  /// The model of a form that fits the series best.
  public static EtsModel fitted(TimeSeries series, EtsForm form) throws ForecastException {
    return EtsFit.fit(series, form, EVALUATIONS, false);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    return fitted(series, form).forecast(horizon, StandardShape.ofSeries(series.isNonNegative()));
  }
}
