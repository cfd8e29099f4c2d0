package org.owplanner.engine.forecast.ets;

import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// A fitted form with its state after the last step.
///
/// @param form the form
/// @param alpha α, smoothing of the level
/// @param beta β, smoothing of the slope
/// @param gamma γ, smoothing of the season
/// @param phi φ, damping
/// @param start the state before the first step
/// @param level l after the last step
/// @param slope b after the last step
/// @param season s of the steps to come, element 0 is the next one's
/// @param variance σ² of the errors, relative or absolute as the form says
/// @param aicc Akaike's criterion, corrected for short series
public record EtsModel(
    EtsForm form,
    double alpha,
    double beta,
    double gamma,
    double phi,
    EtsStart start,
    double level,
    double slope,
    double[] season,
    double variance,
    double aicc) {

  /// The next `horizon` steps.
  ///
  /// Response c_j = α + β·(φ + … + φʲ) + γ where j is a whole number of seasons (Hyndman et al.
  /// 2008, table 6.2). With relative errors an innovation's variance is σ²·θ_i, where θ_i = E[f_i²]
  /// = μ_i² + σ²·Σ_{j<i} c²_{i−j}·θ_j (section 6.3); with a multiplicative season the same holds
  /// for the mean without season, which is what the season then multiplies (section 6.4).
  public PredictedSeries forecast(int horizon, DistributionShape shape) {
    var mean = new double[horizon];
    var scale = new double[horizon];
    var response = new double[horizon];
    var variances = new double[horizon];
    var isMultiplied = form.season() == EtsSeason.MULTIPLICATIVE;
    var damped = 0.0;
    var power = 1.0;
    for (var h = 0; h < horizon; h++) {
      response[h] = h == 0 ? 1 : alpha + beta * damped + (h % season.length == 0 ? gamma : 0);
      power *= phi;
      damped += power;
      var q = level + damped * slope;
      var s = season[h % season.length];
      mean[h] = isMultiplied ? q * s : q + s;
      scale[h] = isMultiplied ? s : 1;
      var square = isMultiplied ? q * q : mean[h] * mean[h];
      for (var i = 0; i < h; i++) {
        square += response[h - i] * response[h - i] * variances[i];
      }
      variances[h] = form.isRelative() ? variance * square : variance;
    }
    return new PredictedSeries(form.toString(), mean, scale, variances, response, shape);
  }
}
