package org.owplanner.engine.replenishment.policy;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;

/// Probabilities of demands of 0, 1, 2 … units.
public final class DemandShares {

  private static final double NEGLIGIBLE = 1e-12;

  private DemandShares() {}

  /// Poisson demand of a mean, cut where less than 1e-12 is beyond.
  public static double[] poisson(double mean) {
    if (mean <= 0) {
      return new double[] {1};
    }
    var distribution = new PoissonDistribution(mean);
    var most = (int) Math.ceil(mean + 8 * Math.sqrt(mean) + 12);
    var share = new double[most + 1];
    for (var d = 0; d <= most; d++) {
      share[d] = distribution.probability(d);
    }
    return share;
  }

  /// How often each demand was seen.
  ///
  /// @param units demands, none negative
  public static double[] seen(int[] units) {
    var most = 0;
    for (var of : units) {
      most = Math.max(most, of);
    }
    var share = new double[most + 1];
    for (var of : units) {
      share[of] += 1.0 / units.length;
    }
    return units.length == 0 ? new double[] {1} : share;
  }

  /// The sum of two independent demands; what is less probable than 1e-12 at its end is cut.
  public static double[] sum(double[] a, double[] b) {
    var sum = new double[a.length + b.length - 1];
    for (var i = 0; i < a.length; i++) {
      for (var j = 0; j < b.length; j++) {
        sum[i + j] += a[i] * b[j];
      }
    }
    var end = sum.length;
    var beyond = 0.0;
    while (end > 1 && beyond + sum[end - 1] < NEGLIGIBLE) {
      beyond += sum[--end];
    }
    return Arrays.copyOf(sum, end);
  }

  /// Mean demand.
  public static double mean(double[] share) {
    var mean = 0.0;
    for (var d = 0; d < share.length; d++) {
      mean += d * share[d];
    }
    return mean;
  }
}
