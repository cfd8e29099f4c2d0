package org.owplanner.engine.forecast.count;

import java.util.Arrays;
import java.util.Random;
import org.owplanner.engine.forecast.distribution.EmpiricalDemand;

/// Paths of a bootstrap, and the jitter that lets sizes occur that were never seen.
final class Resampling {

  private static final int PATHS = 1000;

  private Resampling() {}

  /// Draws what one path brings over some steps.
  interface Path {
    double total(Random random, int steps);
  }

  static EmpiricalDemand totals(Path path, int steps, long seed) {
    var random = new Random(seed);
    var totals = new double[PATHS];
    for (var i = 0; i < PATHS; i++) {
      totals[i] = path.total(random, steps);
    }
    return EmpiricalDemand.of(totals);
  }

  /// 1 + ⌊x + Z·√x⌋ with a standard normal Z, and x itself where that is not above 0 (Willemain,
  /// Smart & Schwarz 2004, section 3.1).
  static double jittered(double x, Random random) {
    var jittered = 1 + Math.floor(x + random.nextGaussian() * Math.sqrt(x));
    return jittered > 0 ? jittered : x;
  }

  /// The values above 0.
  static double[] sizes(double[] known) {
    return Arrays.stream(known).filter(value -> value > 0).toArray();
  }
}
