package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;

/// D = 0 with probability 1 − π, else 1 + N.
///
/// @param probability π, above 0, at most 1
/// @param beyond distribution of N
record HurdleDemand(double probability, DemandDistribution beyond) implements DemandDistribution {

  @Override
  public double mean() {
    return probability * (1 + beyond.mean());
  }

  @Override
  public double variance() {
    var size = 1 + beyond.mean();
    return probability * (beyond.variance() + size * size) - mean() * mean();
  }

  @Override
  public double cumulative(double x) {
    return x < 0 ? 0 : 1 - probability * (1 - beyond.cumulative(x - 1));
  }

  @Override
  public double quantile(double level) {
    var above = (level - 1 + probability) / probability;
    return above <= 0 ? 0 : 1 + beyond.quantile(above);
  }

  @Override
  public double expectedExcess(double x) {
    return x < 0 ? mean() - x : probability * beyond.expectedExcess(x - 1);
  }
}
