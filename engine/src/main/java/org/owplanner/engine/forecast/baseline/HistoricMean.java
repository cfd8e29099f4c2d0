package org.owplanner.engine.forecast.baseline;

import java.util.Arrays;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The mean of what is known, ȳ, with the variance s²·(1 + 1/n); of one observation, whose spread
/// nobody knows, with the variance |y| of a Poisson count. Works on any history that isn't empty.
public final class HistoricMean extends AbstractForecastMethod {

  /// The method.
  public HistoricMean() {
    super("Mean", 1);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) {
    var mean = series.mean();
    var known = series.known();
    var squares = 0.0;
    for (var value : series.values()) {
      squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
    }
    var means = new double[horizon];
    var variances = new double[horizon];
    Arrays.fill(means, mean);
    Arrays.fill(variances, known == 1 ? Math.abs(mean) : squares / (known - 1) * (1 + 1.0 / known));
    return PredictedSeries.independent(
        name(), means, variances, StandardShape.ofSeries(series.isNonNegative()));
  }
}
