package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// What an ordinary step brings: negative binomial with mean m and size r, variance m + m² ÷ r.
///
/// @param mean m, above 0
/// @param size r, above 0
record CountLevel(double mean, double size) {

  private static final double MOST = 1e6;

  /// The level with these moments.
  static CountLevel ofMoments(double mean, double variance) {
    var floor = Math.max(mean, 1e-9);
    return new CountLevel(
        floor,
        variance > floor * (1 + 1e-9) ? Math.min(MOST, floor * floor / (variance - floor)) : MOST);
  }

  /// Distribution of a step that sees `exposure` of an ordinary one.
  DemandDistribution step(double exposure) {
    var expected = mean * exposure;
    return StandardShape.COUNTS.of(expected, expected + expected * expected / size);
  }

  /// The same as it is told, its levels read through a map.
  DemandDistribution step(double exposure, LevelMap map) {
    var expected = mean * exposure;
    return CalibratedDemand.of(expected, expected + expected * expected / size, map);
  }

  /// The level with another mean and the same size.
  CountLevel times(double factor) {
    return new CountLevel(mean * factor, size);
  }

  double variance() {
    return mean + mean * mean / size;
  }

  /// Equal chances of this and another: mean of the means, variance within and between.
  CountLevel mixed(CountLevel other) {
    var between = (mean - other.mean) / 2;
    return ofMoments(
        (mean + other.mean) / 2, (variance() + other.variance()) / 2 + between * between);
  }
}
