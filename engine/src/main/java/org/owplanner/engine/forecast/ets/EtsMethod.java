package org.owplanner.engine.forecast.ets;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// One form of exponential smoothing.
public final class EtsMethod extends AbstractForecastMethod {

  private static final int EVALUATIONS = 300;
  private static final int FEW_EVALUATIONS = 80;

  private final EtsForm form;
  private final int evaluations;

  private EtsMethod(String name, EtsForm form, int evaluations) {
    super(name, 1);
    this.form = form;
    this.evaluations = evaluations;
  }

  /// SES, simple exponential smoothing (Brown 1959): ETS(A,N,N).
  public static EtsMethod simple() {
    return new EtsMethod("SES", EtsForm.ANN, EVALUATIONS);
  }

  /// Holt's linear trend (Holt 1957): ETS(A,A,N).
  public static EtsMethod holt() {
    return new EtsMethod("Holt", EtsForm.AAN, EVALUATIONS);
  }

  /// The damped trend (Gardner & McKenzie 1985): ETS(A,Ad,N).
  public static EtsMethod damped() {
    return new EtsMethod("Damped trend", EtsForm.AADN, EVALUATIONS);
  }

  /// Holt & Winters' seasonal method with a damped trend (Winters 1960; Taylor 2003): ETS(A,Ad,A),
  /// by a short search, for long series.
  public static EtsMethod holtWinters() {
    return new EtsMethod("Holt-Winters", EtsForm.AADA, FEW_EVALUATIONS);
  }

  /// The model of a form that fits the series best.
  public static EtsModel fitted(TimeSeries series, EtsForm form) throws ForecastException {
    return EtsFit.fit(series, form, EVALUATIONS, SeasonStart.DECOMPOSED);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    return EtsFit.fit(series, form, evaluations, SeasonStart.SHRUNK)
        .forecast(horizon, StandardShape.ofSeries(series.isNonNegative()));
  }
}
