package org.owplanner.engine.replenishment.policy;

import org.apache.commons.math3.distribution.NormalDistribution;

/// How much to hold for one period's demand: the smallest y with F(y) ≥ p / (p + h).
///
/// Symbols: F distribution of demand D; h cost of a unit left over; p cost of a unit short.
/// Expected cost g(y) = h·E(y − D)⁺ + p·E(D − y)⁺. Source: Arrow, Harris and Marschak (1951);
/// Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd ed. (2019), sections 4.3.2 and 4.3.3.
public final class Newsvendor {

  private Newsvendor() {}

  /// The best level of stock.
  ///
  /// @param share probabilities of demands of 0, 1, 2 … units
  /// @param holding h, a unit left over
  /// @param penalty p, a unit short
  public static int level(double[] share, double holding, double penalty) {
    var asked = penalty / (penalty + holding);
    var below = 0.0;
    for (var y = 0; y < share.length; y++) {
      below += share[y];
      if (below >= asked) {
        return y;
      }
    }
    return share.length - 1;
  }

  /// Expected cost g(y) of a level, which may be negative where orders are waiting.
  public static double cost(double[] share, double holding, double penalty, int level) {
    var cost = 0.0;
    for (var d = 0; d < share.length; d++) {
      cost += share[d] * (d > level ? penalty * (d - level) : holding * (level - d));
    }
    return cost;
  }

  /// The best level for normal demand: μ + σ·Φ⁻¹(p / (p + h)).
  public static double normalLevel(double mean, double deviation, double holding, double penalty) {
    return mean
        + deviation
            * new NormalDistribution().inverseCumulativeProbability(penalty / (penalty + holding));
  }

  /// What the best level costs for normal demand: (h + p)·σ·φ(Φ⁻¹(p / (p + h))).
  public static double normalCost(double deviation, double holding, double penalty) {
    var standard = new NormalDistribution();
    var z = standard.inverseCumulativeProbability(penalty / (penalty + holding));
    return (holding + penalty) * deviation * standard.density(z);
  }
}
