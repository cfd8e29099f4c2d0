package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.EmpiricalDemand;

/// What was seen, each step with weight δ^(its age): the weighted empirical distribution. δ = 1 is
/// the unweighted history.
public final class DecayedEmpirical extends AbstractDistributionMethod {

  private final double decay;

  /// @param decay δ, 0 to 1
  public DecayedEmpirical(double decay) {
    super("Empirical (%s)".formatted(decay));
    this.decay = decay;
  }

  @Override
  DemandDistribution step(double[] known) {
    var weights = new double[known.length];
    var weight = 1.0;
    for (var t = known.length - 1; t >= 0; t--) {
      weights[t] = weight;
      weight *= decay;
    }
    return EmpiricalDemand.weighted(known, weights);
  }
}
