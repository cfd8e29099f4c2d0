package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.CountMoments;
import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// P(D ≤ x) = R(F(x)) with a family's distribution F and a map R; mean, variance, levels and
/// expected excess are all those of R(F).
///
/// @param family F
/// @param map R
/// @param mean E[D]
/// @param variance Var[D]
record CalibratedDemand(DemandDistribution family, LevelMap map, double mean, double variance)
    implements DemandDistribution {

  private static final int POINTS = 256;
  private static final double REST = 1e-7;
  private static final int ROUNDS = 8;
  private static final double ENOUGH = 1e-6;
  private static final double LEAST_SLOPE = 0.3;
  private static final double MOST_SLOPE = 3;

  /// A distribution read through a map.
  static CalibratedDemand read(DemandDistribution family, LevelMap map) {
    var moments = CountMoments.of(family, map::apply);
    return new CalibratedDemand(family, map, moments.mean(), moments.variance());
  }

  /// The one with this mean whose F has the given variance: means must add up over steps, and a map
  /// can't know better than the method by how much all were too high, so F's own mean is the one
  /// that makes it so, found by the secant rule in its logarithm.
  static DemandDistribution of(double mean, double variance, LevelMap map) {
    if (map.isNone() || !(mean > 0) || !Double.isFinite(mean) || !Double.isFinite(variance)) {
      return StandardShape.COUNTS.of(mean, variance);
    }
    var log = Math.log(mean);
    var read = read(StandardShape.COUNTS.of(mean, variance), map);
    var off = Math.log(read.mean / mean);
    var slope = 1.0;
    for (var round = 0; round < ROUNDS && Math.abs(off) > ENOUGH && Double.isFinite(off); round++) {
      var next = log - Math.clamp(off / slope, -1, 1);
      read = read(StandardShape.COUNTS.of(Math.exp(next), variance), map);
      var nextOff = Math.log(read.mean / mean);
      slope = next == log ? 1 : Math.clamp((nextOff - off) / (next - log), LEAST_SLOPE, MOST_SLOPE);
      log = next;
      off = nextOff;
    }
    // Counts beyond measure, of which no moments can be summed, are left unread.
    return Double.isFinite(off)
        ? new CalibratedDemand(read.family, map, mean, read.variance)
        : StandardShape.COUNTS.of(mean, variance);
  }

  @Override
  public double cumulative(double x) {
    return x < 0 ? 0 : map.apply(family.cumulative(x));
  }

  @Override
  public double quantile(double level) {
    return family.quantile(map.inverse(level));
  }

  @Override
  public double[] quantiles(double[] levels) {
    var inner = new double[levels.length];
    for (var i = 0; i < levels.length; i++) {
      inner[i] = map.inverse(levels[i]);
    }
    return family.quantiles(inner);
  }

  /// Σ P(D > k) over the whole k ≥ x, in strides where there are many.
  @Override
  public double expectedExcess(double x) {
    if (x < 0) {
      return mean - x;
    }
    var whole = Math.floor(x);
    var last = family.quantile(1 - REST);
    var sum = (whole + 1 - x) * (1 - cumulative(whole));
    var stride = Math.max(1, Math.floor((last - whole) / POINTS));
    for (var k = whole + 1; k <= last; k += stride) {
      sum += stride * (1 - cumulative(k + (stride - 1) / 2));
    }
    return sum;
  }
}
