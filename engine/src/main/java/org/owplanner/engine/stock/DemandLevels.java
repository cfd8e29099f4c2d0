package org.owplanner.engine.stock;

import org.apache.commons.math3.distribution.GammaDistribution;

/// Five values of mean 1 that stand for a gamma distributed level of demand.
///
/// They are the conditional means of a gamma of mean 1 and variance v in the strata of probability
/// 0.1, 0.2, 0.4, 0.2 and 0.1, where v is somewhat larger than the variance κ asked for: what the
/// strata lose inside is made up for, so that the five values have mean 1 and variance κ.
final class DemandLevels {

  /// Largest variance that five values stand for.
  static final double MOST_VARIANCE = 4;

  private static final double[] WEIGHTS = {0.1, 0.2, 0.4, 0.2, 0.1};
  private static final int STEPS = 160;
  private static final double MOST_DEVIATION = 3.2;
  private static final double[][] TABLE = table();
  private static final double[] VARIANCE = variances();

  private DemandLevels() {}

  /// How probable each value is.
  static double[] weights() {
    return WEIGHTS.clone();
  }

  /// The values for a variance.
  static double[] of(double variance) {
    var asked = Math.clamp(variance, 0, MOST_VARIANCE);
    var above = 1;
    while (above < STEPS && VARIANCE[above] < asked) {
      above++;
    }
    var low = TABLE[above - 1];
    var high = TABLE[above];
    var share = shareOf(low, high, asked);
    var levels = new double[WEIGHTS.length];
    for (var j = 0; j < levels.length; j++) {
      levels[j] = low[j] + share * (high[j] - low[j]);
    }
    return levels;
  }

  /// Root of the quadratic Var(low + s·(high − low)) = variance in [0, 1].
  private static double shareOf(double[] low, double[] high, double variance) {
    var constant = -variance;
    var linear = 0.0;
    var square = 0.0;
    for (var j = 0; j < WEIGHTS.length; j++) {
      var step = high[j] - low[j];
      constant += WEIGHTS[j] * (low[j] - 1) * (low[j] - 1);
      linear += 2 * WEIGHTS[j] * (low[j] - 1) * step;
      square += WEIGHTS[j] * step * step;
    }
    var root = Math.sqrt(Math.max(0, linear * linear - 4 * square * constant));
    return Math.clamp(-2 * constant / (linear + root + Double.MIN_NORMAL), 0, 1);
  }

  private static double[][] table() {
    var table = new double[STEPS + 1][];
    table[0] = new double[] {1, 1, 1, 1, 1};
    for (var k = 1; k <= STEPS; k++) {
      var deviation = MOST_DEVIATION * k / STEPS;
      table[k] = strata(deviation * deviation);
    }
    return table;
  }

  /// Conditional means: of a gamma of shape a and scale 1/a, the mean below x is the probability
  /// below x of a gamma of shape a + 1 and the same scale.
  private static double[] strata(double variance) {
    var shape = 1 / variance;
    var gamma = new GammaDistribution(shape, variance);
    var weighted = new GammaDistribution(shape + 1, variance);
    var levels = new double[WEIGHTS.length];
    var probability = 0.0;
    var below = 0.0;
    for (var j = 0; j < levels.length; j++) {
      probability += WEIGHTS[j];
      var upTo =
          j == levels.length - 1
              ? 1
              : weighted.cumulativeProbability(gamma.inverseCumulativeProbability(probability));
      levels[j] = (upTo - below) / WEIGHTS[j];
      below = upTo;
    }
    return levels;
  }

  private static double[] variances() {
    var variances = new double[STEPS + 1];
    for (var k = 0; k <= STEPS; k++) {
      for (var j = 0; j < WEIGHTS.length; j++) {
        variances[k] += WEIGHTS[j] * (TABLE[k][j] - 1) * (TABLE[k][j] - 1);
      }
    }
    return variances;
  }
}
