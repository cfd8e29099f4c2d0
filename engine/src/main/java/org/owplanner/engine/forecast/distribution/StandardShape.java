package org.owplanner.engine.forecast.distribution;

/// The families that forecasts choose from.
public enum StandardShape implements DistributionShape {
  /// Normal.
  NORMAL {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return NormalDemand.of(mean, Math.sqrt(variance));
    }
  },
  /// Normal, but what falls below 0 counts as 0.
  NON_NEGATIVE_NORMAL {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return NormalDemand.nonNegative(mean, Math.sqrt(variance));
    }
  },
  /// Student's t of 4 degrees of freedom: heavier tails.
  STUDENT {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return StudentDemand.of(mean, variance, Double.NEGATIVE_INFINITY);
    }
  },
  /// Student's t of 4 degrees of freedom, but what falls below 0 counts as 0.
  NON_NEGATIVE_STUDENT {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return StudentDemand.of(mean, variance, 0);
    }
  },
  /// Gamma: positive, skewed to the right.
  GAMMA {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return mean <= 0 || variance <= mean * mean * SMALL
          ? NormalDemand.nonNegative(mean, Math.sqrt(variance))
          : GammaDemand.of(mean, variance);
    }
  },
  /// Whole units: negative binomial where the variance exceeds the mean, else Poisson.
  COUNTS {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return mean <= 0 || variance <= mean * (1 + SMALL)
          ? new PoissonDemand(Math.max(0, mean))
          : NegativeBinomialDemand.of(mean, variance);
    }
  };

  private static final double SMALL = 1e-9;

  /// Normal, but never below 0 where the series never was.
  public static DistributionShape ofSeries(boolean isNonNegative) {
    return isNonNegative ? NON_NEGATIVE_NORMAL : NORMAL;
  }
}
