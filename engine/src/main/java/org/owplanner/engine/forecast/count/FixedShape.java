package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.DistributionShape;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The very distribution of one step; sums of steps are negative binomial with their moments.
///
/// @param step distribution of one step
record FixedShape(DemandDistribution step) implements DistributionShape {

  private static final double SAME = 1e-9;

  @Override
  public DemandDistribution of(double mean, double variance) {
    var isStep =
        Math.abs(mean - step.mean()) <= SAME * (1 + step.mean())
            && Math.abs(variance - step.variance()) <= SAME * (1 + step.variance());
    return isStep ? step : StandardShape.COUNTS.of(mean, variance);
  }
}
