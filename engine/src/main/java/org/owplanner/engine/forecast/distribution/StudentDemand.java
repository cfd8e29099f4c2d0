package org.owplanner.engine.forecast.distribution;

/// D = max(μ + s·T, f) with T Student's t of 4 degrees of freedom: tails that fit forecast errors,
/// whose variance differs from step to step, better than a normal's; f is −∞ for no floor.
///
/// With w = 1 + t²/4: density 3/8·w^(−5/2), F = ½ + 3/8·t/√w·(1 − t²/(12·w)), quantile
/// ±2·√(cos(arccos(√a)/3)/√a − 1) with a = 4p(1 − p) (Shaw 2006, section 3.2); Var T = 2, E|T| = 1,
/// E[(T − z)+] = (4 + z²)/3·density(z) − z·(1 − F(z)).
///
/// @param location μ
/// @param scale s, 0 or more
/// @param floor f
public record StudentDemand(double location, double scale, double floor)
    implements DemandDistribution {

  public StudentDemand {
    if (!Double.isFinite(location) || !(scale >= 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException(
          "A Student demand's location (%s) and scale (%s) must be finite, and the scale at least 0."
              .formatted(location, scale));
    }
  }

  /// The one with this mean and variance before the floor.
  public static StudentDemand of(double mean, double variance, double floor) {
    return new StudentDemand(mean, Math.sqrt(variance / 2), floor);
  }

  private static double density(double t) {
    return 0.375 * Math.pow(1 + t * t / 4, -2.5);
  }

  private static double cumulativeOf(double t) {
    if (Math.abs(t) > 1e7) {
      return t < 0 ? 0 : 1;
    }
    var w = 1 + t * t / 4;
    return 0.5 + 0.375 * t / Math.sqrt(w) * (1 - t * t / (12 * w));
  }

  private static double quantileOf(double level) {
    var root = Math.sqrt(4 * level * (1 - level));
    var t = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(Math.min(1, root)) / 3) / root - 1));
    return level < 0.5 ? -t : t;
  }

  @Override
  public double mean() {
    return floor == Double.NEGATIVE_INFINITY ? location : floor + excess(floor);
  }

  /// With a floor from E[(T − z)+²] = E[T²; T > z] − 2z·E[T; T > z] + z²·(1 − F(z)).
  @Override
  public double variance() {
    if (floor == Double.NEGATIVE_INFINITY || scale == 0) {
      return 2 * scale * scale;
    }
    var z = (floor - location) / scale;
    var first = excess(floor);
    return Math.max(0, scale * scale * squareAbove(z) - first * first);
  }

  private static double squareAbove(double z) {
    var above = 1 - cumulativeOf(z);
    var first = (4 + z * z) / 3 * density(z);
    return secondMomentAbove(z) - 2 * z * first + z * z * above;
  }

  /// E[T²; T > z] = 1 − s³ with s = z/√(4 + z²), since t²·density(t) dt = 3·s² ds.
  private static double secondMomentAbove(double z) {
    var s = z / Math.sqrt(4 + z * z);
    return 1 - s * s * s;
  }

  @Override
  public double cumulative(double x) {
    if (x < floor) {
      return 0;
    }
    return scale == 0 ? (x >= location ? 1 : 0) : cumulativeOf((x - location) / scale);
  }

  @Override
  public double quantile(double level) {
    return Math.max(floor, location + scale * quantileOf(level));
  }

  @Override
  public double expectedExcess(double x) {
    return x >= floor ? excess(x) : mean() - x;
  }

  private double excess(double x) {
    if (scale == 0) {
      return Math.max(0, location - x);
    }
    var z = (x - location) / scale;
    return scale * ((4 + z * z) / 3 * density(z) - z * (1 - cumulativeOf(z)));
  }
}
