package org.owplanner.engine.forecast.choice;

import java.util.List;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// How wide the band must be to cover what came at earlier origins.
final class Spread {

  /// E|T| ÷ √Var T of Student's t with 4 degrees of freedom.
  private static final double MEAN_ABSOLUTE = Math.sqrt(0.5);

  private static final double PRIOR = 1.4;
  private static final double PRIOR_STEPS = 12;
  private static final double MOST = 25;

  private Spread() {}

  /// What to multiply the variances by: (mean of |error| ÷ (σ·√½))², the mean taken together with a
  /// dozen steps of 1.4, the usual value, since neighbouring steps err together.
  static double factor(List<PredictedSeries> forecasts, List<double[]> truth) {
    var sum = PRIOR * PRIOR_STEPS;
    var weight = PRIOR_STEPS;
    for (var i = 0; i < forecasts.size(); i++) {
      for (var h = 0; h < truth.get(i).length; h++) {
        var error = Math.abs(truth.get(i)[h] - forecasts.get(i).mean()[h]);
        var deviation = Math.sqrt(forecasts.get(i).variance(h + 1, h + 1));
        if (!Double.isNaN(error) && deviation > 0) {
          sum += Math.min(MOST, error / deviation / MEAN_ABSOLUTE);
          weight++;
        }
      }
    }
    return sum / weight * sum / weight;
  }

  /// The forecast with its variances multiplied, and nothing below 0 where history never was.
  static PredictedSeries widened(PredictedSeries forecast, double factor, boolean isNonNegative) {
    var mean = forecast.mean().clone();
    var variance = forecast.innovationVariance().clone();
    for (var h = 0; h < mean.length; h++) {
      mean[h] = isNonNegative ? Math.max(0, mean[h]) : mean[h];
    }
    for (var i = 0; i < variance.length; i++) {
      variance[i] *= factor;
    }
    return new PredictedSeries(
        forecast.method(),
        mean,
        forecast.scale(),
        variance,
        forecast.response(),
        isNonNegative ? StandardShape.NON_NEGATIVE_STUDENT : StandardShape.STUDENT);
  }
}
