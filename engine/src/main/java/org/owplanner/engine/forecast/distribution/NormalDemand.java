package org.owplanner.engine.forecast.distribution;

/// D = max(X, f) of a normal X with location μ and deviation σ and a floor f, −∞ for none.
///
/// E[(X − x)+] = σ·(φ(z) − z·(1 − Φ(z))), z = (x − μ)/σ (Silver, Pyke & Thomas 2017, appendix II).
///
/// @param location μ
/// @param deviation σ, 0 or more
/// @param floor f
public record NormalDemand(double location, double deviation, double floor)
    implements DemandDistribution {

  public NormalDemand {
    if (!Double.isFinite(location) || !(deviation >= 0) || Double.isInfinite(deviation)) {
      throw new IllegalArgumentException(
          "A normal demand's location (%s) and deviation (%s) must be finite, and the deviation at least 0."
              .formatted(location, deviation));
    }
  }

  /// A demand that may be negative (returns).
  public static NormalDemand of(double mean, double deviation) {
    return new NormalDemand(mean, deviation, Double.NEGATIVE_INFINITY);
  }

  /// What falls below 0 counts as 0.
  public static NormalDemand nonNegative(double location, double deviation) {
    return new NormalDemand(location, deviation, 0);
  }

  @Override
  public double mean() {
    return floor == Double.NEGATIVE_INFINITY ? location : floor + excess(floor);
  }

  /// With a floor from E[(X − f)+²] = σ²·((1 + z²)·(1 − Φ(z)) − z·φ(z)).
  @Override
  public double variance() {
    if (floor == Double.NEGATIVE_INFINITY || deviation == 0) {
      return deviation * deviation;
    }
    var z = (floor - location) / deviation;
    var square = (1 + z * z) * StandardNormal.cumulative(-z) - z * StandardNormal.density(z);
    var first = excess(floor);
    return Math.max(0, deviation * deviation * square - first * first);
  }

  @Override
  public double cumulative(double x) {
    if (x < floor) {
      return 0;
    }
    return deviation == 0
        ? (x >= location ? 1 : 0)
        : StandardNormal.cumulative((x - location) / deviation);
  }

  @Override
  public double quantile(double level) {
    return Math.max(floor, location + deviation * StandardNormal.quantile(level));
  }

  @Override
  public double expectedExcess(double x) {
    return x >= floor ? excess(x) : mean() - x;
  }

  private double excess(double x) {
    if (deviation == 0) {
      return Math.max(0, location - x);
    }
    var z = (x - location) / deviation;
    return deviation * (StandardNormal.density(z) - z * StandardNormal.cumulative(-z));
  }
}
