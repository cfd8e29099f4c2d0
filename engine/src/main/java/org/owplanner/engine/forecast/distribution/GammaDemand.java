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
    return new GammaDistribution(shape, scale).inverseCumulativeProbability(level);
  }

  @Override
  public double expectedExcess(double x) {
    return x <= 0
        ? mean() - x
        : mean() * Gamma.regularizedGammaQ(shape + 1, x / scale)
            - x * Gamma.regularizedGammaQ(shape, x / scale);
  }
}
