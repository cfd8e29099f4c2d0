package org.owplanner.engine.forecast.arima;

import java.util.ArrayList;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.combine.Blend;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.season.Interpolation;

/// Seasonal ARIMA with orders by [ArimaSearch], p, q ≤ 3 and P, Q ≤ 1, fitted by conditional least
/// squares: the order of least AICc, or the mean of all orders met on the way, weighted by
/// exp(−(AICc − least AICc)/4).
public final class AutomaticArima extends AbstractForecastMethod {

  private static final double FLATNESS = 4;

  private final boolean isAveraged;

  private AutomaticArima(String name, boolean isAveraged) {
    super(name, 6);
    this.isAveraged = isAveraged;
  }

  /// The order of least AICc.
  public static AutomaticArima best() {
    return new AutomaticArima("ARIMA", false);
  }

  /// The weighted mean of orders.
  public static AutomaticArima averaged() {
    return new AutomaticArima("Averaged ARIMA", true);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var filled = Interpolation.filled(series);
    var shape = StandardShape.ofSeries(series.isNonNegative());
    var models = ArimaSearch.run(filled);
    var y = filled.values();
    if (!isAveraged) {
      return models.getFirst().forecast(y, horizon, shape);
    }
    var least = models.getFirst().aicc();
    var forecasts = new ArrayList<PredictedSeries>();
    var weights = new double[models.size()];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = Math.exp((least - models.get(i).aicc()) / FLATNESS);
      forecasts.add(models.get(i).forecast(y, horizon, shape));
    }
    return Blend.mean(name(), forecasts, weights, shape);
  }
}
