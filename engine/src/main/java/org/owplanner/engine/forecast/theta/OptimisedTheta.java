package org.owplanner.engine.forecast.theta;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.fit.NelderMead;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;

/// The dynamic optimised Theta model (DOTM) of a series without season: start level, α in [0.1,
/// 0.99] and θ ≥ 1 of least Σ e² (Fiorucci et al. 2016).
public final class OptimisedTheta extends AbstractForecastMethod {

  private static final int EVALUATIONS = 200;
  private static final double MOST_THETA = 100;

  /// The method for a series without season.
  public OptimisedTheta() {
    super("Optimised Theta", 4);
  }

  /// The method, with season by test and decomposition.
  public static ForecastMethod dynamic() {
    return SeasonallyAdjusted.tested(new OptimisedTheta());
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var y = series.values();
    var filter = new ThetaFilter(y);
    var scale = Math.max(1e-9, Math.abs(y[0]) / 2);
    double[] point = {Math.signum(y[0]), 0.5, 2};
    var search =
        new NelderMead(
            new double[] {-100, 0.1, 1}, new double[] {100, 0.99, MOST_THETA}, EVALUATIONS, 1e-4);
    var known = series.known();
    var best =
        search.minimise(
            p -> known * Math.log(filter.squares(p[0] * scale, p[1], p[2]) + 1e-30),
            point,
            new double[] {0.5, -0.2, 1});
    if (!Double.isFinite(best)) {
      throw new ForecastException(
          "%s found no parameters for %d known steps. The next method takes over."
              .formatted(name(), known));
    }
    var mean = new double[horizon];
    var response = new double[horizon];
    filter.forecast(response, 1, point[0] * scale, point[1], point[2]);
    filter.forecast(mean, 0, point[0] * scale, point[1], point[2]);
    for (var h = 0; h < horizon; h++) {
      response[h] -= mean[h];
    }
    response[0] = 1;
    var variance = filter.squares(point[0] * scale, point[1], point[2]) / Math.max(1, known - 5);
    return PredictedSeries.additive(
        name(), mean, variance, response, StandardShape.ofSeries(series.isNonNegative()));
  }
}
