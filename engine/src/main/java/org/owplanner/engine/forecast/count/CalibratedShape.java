package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// Counts whose levels are read through a map learned from held-back outcomes. The mean is that of
/// what is read; the variance that of the family, before it is read.
///
/// @param map from the family's levels to calibrated ones
public record CalibratedShape(LevelMap map) implements DistributionShape {

  @Override
  public DemandDistribution of(double mean, double variance) {
    return CalibratedDemand.of(mean, variance, map);
  }
}
