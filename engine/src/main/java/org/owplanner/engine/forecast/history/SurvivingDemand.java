package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// D = X with probability a, that goods are still asked for, else nothing, ever.
///
/// @param alive a, above 0, at most 1
/// @param asked distribution of X
record SurvivingDemand(double alive, DemandDistribution asked) implements DemandDistribution {

  /// Takes a·E[X] and a·Var X: what errs together in all steps can't be handed on from step to
  /// step.
  record Shape(double alive, DistributionShape asked) implements DistributionShape {
    @Override
    public DemandDistribution of(double mean, double variance) {
      return new SurvivingDemand(alive, asked.of(mean / alive, variance / alive));
    }
  }

  @Override
  public double mean() {
    return alive * asked.mean();
  }

  @Override
  public double variance() {
    return alive * (asked.variance() + (1 - alive) * asked.mean() * asked.mean());
  }

  @Override
  public double cumulative(double x) {
    return x < 0 ? 0 : 1 - alive * (1 - asked.cumulative(x));
  }

  @Override
  public double quantile(double level) {
    var above = (level - 1 + alive) / alive;
    return above <= 0 ? 0 : asked.quantile(above);
  }

  @Override
  public double expectedExcess(double x) {
    return x < 0 ? mean() - x : alive * asked.expectedExcess(x);
  }
}
