package org.owplanner.engine.forecast.distribution;

import org.apache.commons.math3.special.Gamma;

/// Poisson with mean λ.
///
/// E[(D − x)+] = λ·P(D ≥ ⌊x⌋) − x·P(D ≥ ⌊x⌋ + 1).
///
/// @param mean λ, 0 or more
public record PoissonDemand(double mean) implements DemandDistribution {

  public PoissonDemand {
    if (!(mean >= 0) || Double.isInfinite(mean)) {
      throw new IllegalArgumentException(
          "A Poisson demand's mean (%s) must be finite and at least 0.".formatted(mean));
    }
  }

  @Override
  public double variance() {
    return mean;
  }

  @Override
  public double cumulative(double x) {
    if (x < 0) {
      return 0;
    }
    return mean == 0 ? 1 : Gamma.regularizedGammaQ(Math.floor(x) + 1, mean);
  }

  @Override
  public double quantile(double level) {
    return CountQuantile.of(this, level);
  }

  @Override
  public double[] quantiles(double[] levels) {
    if (mean == 0 || !CountQuantile.isSummable(mean)) {
      return DemandDistribution.super.quantiles(levels);
    }
    var first = CountQuantile.lowest(mean, mean);
    return CountQuantile.ascending(levels, first, probability(first), 0, mean);
  }

  double probability(double k) {
    return Math.exp(k * Math.log(mean) - mean - Gamma.logGamma(k + 1));
  }

  @Override
  public double expectedExcess(double x) {
    if (x < 0) {
      return mean - x;
    }
    var whole = Math.floor(x);
    return Math.max(0, mean * (1 - cumulative(whole - 1)) - x * (1 - cumulative(whole)));
  }
}
