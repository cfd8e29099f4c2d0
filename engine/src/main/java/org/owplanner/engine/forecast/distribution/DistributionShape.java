package org.owplanner.engine.forecast.distribution;

/// A family of distributions that is fixed by mean and variance.
public interface DistributionShape {

  /// The member with this mean and variance.
  DemandDistribution of(double mean, double variance);
}
