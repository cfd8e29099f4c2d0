package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.DistributionShape;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// Counts whose levels are read through a map learned from held-back outcomes.
///
/// @param map from the family's levels to calibrated ones
public record CalibratedShape(LevelMap map) implements DistributionShape {

  @Override
  public DemandDistribution of(double mean, double variance) {
    return new CalibratedDemand(StandardShape.COUNTS.of(mean, variance), map);
  }
}
