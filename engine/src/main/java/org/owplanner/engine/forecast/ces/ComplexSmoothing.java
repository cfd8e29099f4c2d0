package org.owplanner.engine.forecast.ces;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.fit.NelderMead;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;

/// Complex exponential smoothing, CES(n), of a series without season (Svetunkov, Kourentzes & Ord
/// 2022, equation 9): level l and potential c with the parameter α₀ + iα₁,
///
/// f_t = l_{t−1}, l_t = l_{t−1} − (1 − α₁)·c_{t−1} + (α₀ − α₁)·e_t, c_t = l_{t−1} + (1 −
/// α₀)·c_{t−1} + (α₀ + α₁)·e_t; start values by running back through the series.
public final class ComplexSmoothing extends AbstractForecastMethod {

  private static final int EVALUATIONS = 120;

  /// The method for a series without season.
  public ComplexSmoothing() {
    super("CES", 5);
  }

  /// The method, with season by test and decomposition.
  public static ForecastMethod adjusted() {
    return SeasonallyAdjusted.tested(new ComplexSmoothing());
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var filter = new ComplexFilter(series.values());
    var known = series.known();
    double[] point = {1.3, 1};
    var best =
        new NelderMead(new double[] {0.01, 0.01}, new double[] {1.9, 1.9}, EVALUATIONS, 1e-4)
            .minimise(
                p -> known * Math.log(filter.squares(p[0], p[1]) + 1e-30),
                point,
                new double[] {0.2, 0.1});
    if (!Double.isFinite(best)) {
      throw new ForecastException(
          "%s found no stable parameters for %d known steps. The next method takes over."
              .formatted(name(), known));
    }
    var variance = filter.squares(point[0], point[1]) / Math.max(1, known - 5);
    var mean = new double[horizon];
    var response = new double[horizon];
    filter.forecast(mean, response, point[0], point[1]);
    return PredictedSeries.additive(
        name(), mean, variance, response, StandardShape.ofSeries(series.isNonNegative()));
  }
}
