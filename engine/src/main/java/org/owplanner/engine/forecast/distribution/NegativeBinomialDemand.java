package org.owplanner.engine.forecast.distribution;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/// Negative binomial with mean μ and size r, so that its variance is μ + μ²/r; r needn't be whole.
///
/// With q = μ ÷ (μ + r), P(D ≤ x) = I_{1−q}(r, ⌊x⌋ + 1), and d·p(d; r) = μ·p(d − 1; r + 1) with the
/// same q, hence E[(D − x)+] = μ·P(D' ≥ ⌊x⌋) − x·P(D ≥ ⌊x⌋ + 1) with D' of size r + 1 (Johnson,
/// Kemp & Kotz 2005, chapter 5).
///
/// @param mean μ, above 0
/// @param size r, above 0
public record NegativeBinomialDemand(double mean, double size) implements DemandDistribution {

  public NegativeBinomialDemand {
    if (!(mean > 0) || !(size > 0) || Double.isInfinite(mean)) {
      throw new IllegalArgumentException(
          "A negative binomial demand's mean (%s) and size (%s) must be above 0."
              .formatted(mean, size));
    }
  }

  /// The one with this mean and variance; the variance must exceed the mean.
  public static NegativeBinomialDemand of(double mean, double variance) {
    return new NegativeBinomialDemand(mean, mean * mean / (variance - mean));
  }

  @Override
  public double variance() {
    return mean + mean * mean / size;
  }

  @Override
  public double cumulative(double x) {
    return x < 0 ? 0 : Beta.regularizedBeta(size / (size + mean), size, Math.floor(x) + 1);
  }

  @Override
  public double quantile(double level) {
    return CountQuantile.of(this, level);
  }

  @Override
  public double[] quantiles(double[] levels) {
    if (!CountQuantile.isSummable(variance())) {
      return DemandDistribution.super.quantiles(levels);
    }
    var first = CountQuantile.lowest(mean, variance());
    var odds = mean / (mean + size);
    return CountQuantile.ascending(levels, first, probability(first), odds, (size - 1) * odds);
  }

  double probability(double k) {
    var ofNone = size * -Math.log1p(mean / size);
    return Math.exp(
        k == 0
            ? ofNone
            : ofNone
                + k * Math.log(mean / (mean + size))
                + Gamma.logGamma(k + size)
                - Gamma.logGamma(size)
                - Gamma.logGamma(k + 1));
  }

  @Override
  public double expectedExcess(double x) {
    if (x < 0) {
      return mean - x;
    }
    var whole = Math.floor(x);
    var below = whole == 0 ? 0 : Beta.regularizedBeta(size / (size + mean), size + 1, whole);
    return Math.max(0, mean * (1 - below) - x * (1 - cumulative(whole)));
  }
}
