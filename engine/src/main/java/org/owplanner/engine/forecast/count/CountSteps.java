package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.PredictedSeries;

/// From a level to the steps that follow: means and variances by exposure, and errors of the level
/// that the steps share.
final class CountSteps {

  // A step that sees hardly anything would have a variance without bound.
  static final double LEAST_EXPOSURE = 0.05;

  // Of a step's variance at least half stays its own, however long the errors before it are handed
  // on: known windows hold few steps, and a level that explains more than chance would be a guess.
  static final double MOST_INHERITED = 0.5;

  private CountSteps() {}

  /// The `horizon` steps after a past.
  ///
  /// A step with exposure x has mean m·x and, before it is read through the map, variance m·x +
  /// (m·x)² ÷ r, of which the share α²·Σ v is what earlier errors hand on; beyond the known window
  /// that share is added.
  static PredictedSeries of(
      String method, CountLevel level, CountPast past, int horizon, double alpha, LevelMap map) {
    var mean = new double[horizon];
    var scale = new double[horizon];
    var variance = new double[horizon];
    var response = new double[horizon];
    var handedOn = 0.0;
    for (var h = 0; h < horizon; h++) {
      var exposure = past.exposure(past.origin + h);
      scale[h] = exposure;
      mean[h] = level.mean() * exposure;
      var own =
          level.mean() / Math.max(exposure, LEAST_EXPOSURE)
              + level.mean() * level.mean() / level.size();
      variance[h] = own - Math.min(handedOn, MOST_INHERITED * own);
      handedOn += alpha * alpha * variance[h];
      response[h] = alpha;
    }
    response[0] = 1;
    return new PredictedSeries(method, mean, scale, variance, response, new CalibratedShape(map));
  }
}
