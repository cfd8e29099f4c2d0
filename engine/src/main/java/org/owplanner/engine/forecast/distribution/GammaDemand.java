package org.owplanner.engine.forecast.distribution;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Gamma;

/// Gamma with shape k and scale θ.
///
/// E[(D − x)+] = kθ·(1 − G(x; k + 1)) − x·(1 − G(x; k)) (Burgin 1975, section 3).
///
/// @param shape k
/// @param scale θ
public record GammaDemand(double shape, double scale) implements DemandDistribution {

  private static final int MOST_STEPS = 12;
  private static final double NEAR = 1e-9;

  public GammaDemand {
    if (!(shape > 0) || !(scale > 0)) {
      throw new IllegalArgumentException(
          "A gamma demand's shape (%s) and scale (%s) must be above 0.".formatted(shape, scale));
    }
  }

  /// k = mean² ÷ variance, θ = variance ÷ mean.
  public static GammaDemand of(double mean, double variance) {
    return new GammaDemand(mean * mean / variance, variance / mean);
  }

  @Override
  public double mean() {
    return shape * scale;
  }

  @Override
  public double variance() {
    return shape * scale * scale;
  }

  @Override
  public double cumulative(double x) {
    return x <= 0 ? 0 : Gamma.regularizedGammaP(shape, x / scale);
  }

  @Override
  public double quantile(double level) {
    return scale * standardQuantile(level, Gamma.logGamma(shape));
  }

  @Override
  public double[] quantiles(double[] levels) {
    var logGamma = Gamma.logGamma(shape);
    var quantiles = new double[levels.length];
    for (var i = 0; i < levels.length; i++) {
      quantiles[i] = scale * standardQuantile(levels[i], logGamma);
    }
    return quantiles;
  }

  /// Of scale 1: from the approximation of Wilson & Hilferty (1931), or that of a small x, by
  /// Halley's method.
  private double standardQuantile(double level, double logGamma) {
    var third = 1 / (9 * shape);
    var root = 1 - third + StandardNormal.quantile(level) * Math.sqrt(third);
    var x = shape * root * root * root;
    if (root <= 0.1 || shape < 0.5) {
      x = Math.exp((Math.log(level) + logGamma + Math.log(shape)) / shape);
    }
    for (var step = 0; step < MOST_STEPS && x > 0 && Double.isFinite(x); step++) {
      var density = Math.exp((shape - 1) * Math.log(x) - x - logGamma);
      var newton = (Gamma.regularizedGammaP(shape, x) - level) / density;
      var change = newton / (1 - Math.min(1, newton * ((shape - 1) / x - 1)) / 2);
      if (!Double.isFinite(change)) {
        break;
      }
      var next = x - change > 0 ? x - change : x / 2;
      var isNear = Math.abs(next - x) <= NEAR * next;
      x = next;
      if (isNear) {
        return x;
      }
    }
    return new GammaDistribution(shape, 1).inverseCumulativeProbability(level);
  }

  @Override
  public double expectedExcess(double x) {
    return x <= 0
        ? mean() - x
        : mean() * Gamma.regularizedGammaQ(shape + 1, x / scale)
            - x * Gamma.regularizedGammaQ(shape, x / scale);
  }
}
