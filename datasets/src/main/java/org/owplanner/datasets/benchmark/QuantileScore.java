package org.owplanner.datasets.benchmark;

import org.owplanner.engine.forecast.count.PinballLoss;
import org.owplanner.engine.forecast.distribution.DemandDistribution;

/// Weighted quantile loss, bias and coverage of one method's forecasts.
///
/// wQL at a level = 2·Σ pinball loss ÷ Σ demand, and its mean over 0.5, 0.67, 0.9, 0.95, 0.99; bias
/// = Σ mean ÷ Σ demand − 1; coverage is the share of outcomes at or below the quantile, and
/// randomised coverage that of outcomes drawn within their whole unit's step of the distribution.
final class QuantileScore {

  private static final double[] LEVELS = {0.5, 0.67, 0.9, 0.95, 0.99};

  private final double[] loss = new double[LEVELS.length];
  private final double[] below = new double[LEVELS.length];
  private final double[] randomised = new double[LEVELS.length];
  private double demand;
  private double mean;
  private int outcomes;

  /// The levels judged.
  static double[] levels() {
    return LEVELS.clone();
  }

  /// Adds an outcome and what had been forecast for it.
  void add(double outcome, double expected, double[] quantiles, DemandDistribution distribution) {
    var before = distribution.cumulative(outcome - 1);
    var upTo = distribution.cumulative(outcome);
    for (var i = 0; i < LEVELS.length; i++) {
      loss[i] += PinballLoss.of(outcome, quantiles[i], LEVELS[i]);
      below[i] += outcome <= quantiles[i] ? 1 : 0;
      randomised[i] +=
          upTo - before < 1e-12
              ? (upTo <= LEVELS[i] ? 1 : 0)
              : Math.clamp((LEVELS[i] - before) / (upTo - before), 0, 1);
    }
    demand += outcome;
    mean += expected;
    outcomes++;
  }

  double weightedQuantileLoss() {
    var sum = 0.0;
    for (var levelLoss : loss) {
      sum += 2 * levelLoss / demand / LEVELS.length;
    }
    return sum;
  }

  double bias() {
    return mean / demand - 1;
  }

  double coverage(int level) {
    return below[level] / outcomes;
  }

  double randomisedCoverage(int level) {
    return randomised[level] / outcomes;
  }

  double demand() {
    return demand;
  }

  int outcomes() {
    return outcomes;
  }
}
