package org.owplanner.engine.forecast.theta;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.ets.EtsForm;
import org.owplanner.engine.forecast.ets.EtsMethod;
import org.owplanner.engine.forecast.fit.StraightLine;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;

/// The Theta method of a series without season: SES with half of the straight line's slope b as
/// drift, f_h = l_n + b/2·(h − 1 + 1/α − (1 − α)ⁿ/α) (Assimakopoulos & Nikolopoulos 2000; Hyndman &
/// Billah 2003, equation 8).
public final class ThetaLines extends AbstractForecastMethod {

  /// The method for a series without season.
  public ThetaLines() {
    super("Theta", 3);
  }

  /// The standard method: season by test and decomposition, the lines 0 and 2 in equal parts.
  public static ForecastMethod standard() {
    return SeasonallyAdjusted.tested(new ThetaLines());
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var smoothed = EtsMethod.fitted(series, EtsForm.ANN);
    var alpha = smoothed.alpha();
    var drift = StraightLine.through(series.values()).slope() / 2;
    var mean = new double[horizon];
    var response = new double[horizon];
    var delay = (1 - Math.pow(1 - alpha, series.length())) / alpha;
    for (var h = 0; h < horizon; h++) {
      mean[h] = smoothed.level() + drift * (h + delay);
      response[h] = h == 0 ? 1 : alpha;
    }
    return PredictedSeries.additive(
        name(),
        mean,
        smoothed.variance(),
        response,
        StandardShape.ofSeries(series.isNonNegative()));
  }
}
