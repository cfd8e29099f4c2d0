package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// A hurdle model (Mullahy 1986): a step brings nothing with probability 1 − π, else 1 + N units
/// with a negative binomial N; π and the moments of N with weights δ^age.
public final class Hurdle extends AbstractDistributionMethod {

  private final double decay;

  /// @param decay δ, 0 to 1
  public Hurdle(double decay) {
    super("Hurdle (%s)".formatted(decay));
    this.decay = decay;
  }

  @Override
  DemandDistribution step(double[] known) {
    var weight = 0.0;
    var demands = 0.0;
    var sum = 0.0;
    var squares = 0.0;
    for (var value : known) {
      var asks = value > 0 ? 1 : 0;
      var more = Math.max(0, value - 1);
      weight = decay * weight + 1;
      demands = decay * demands + asks;
      sum = decay * sum + asks * more;
      squares = decay * squares + asks * more * more;
    }
    if (demands == 0) {
      return StandardShape.COUNTS.of(0, 0);
    }
    var mean = sum / demands;
    return new HurdleDemand(
        demands / weight,
        StandardShape.COUNTS.of(mean, Math.max(mean, squares / demands - mean * mean)));
  }
}
