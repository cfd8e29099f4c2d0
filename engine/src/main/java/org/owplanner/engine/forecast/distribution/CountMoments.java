package org.owplanner.engine.forecast.distribution;

import java.util.function.DoubleUnaryOperator;

/// Mean and variance of whole units whose levels are read through a map R: P(D ≤ k) = R(F(k)).
///
/// From a number f below which next to nothing lies, E[D] − f = Σ_{k≥f} (1 − R(F(k))) and E[(D −
/// f)²] = Σ_{k≥f} (2(k − f) + 1)·(1 − R(F(k))), over blocks of numbers that grow with their
/// distance from f, by the trapezoidal rule.
///
/// @param mean E[D]
/// @param variance Var[D]
public record CountMoments(double mean, double variance) {

  /// A block grows by one for so many numbers before it: at most a fifth of a deviation around the
  /// mean of counts that lie far from 0, each number by itself close to 0.
  private static final int BLOCKS = 48;

  private static final double REST = 1e-9;
  private static final double LONGEST = 1e15;

  /// The moments of counts read through a map.
  ///
  /// @param level R, ascending from R(0) = 0 to R(1) = 1
  public static CountMoments of(DemandDistribution counts, DoubleUnaryOperator level) {
    var first = CountQuantile.lowest(counts.mean(), counts.variance());
    if (CountQuantile.isSummable(counts.variance())) {
      if (counts instanceof NegativeBinomialDemand some) {
        var odds = some.mean() / (some.mean() + some.size());
        return summed(first, some.probability(first), odds, (some.size() - 1) * odds, level);
      }
      if (counts instanceof PoissonDemand some && some.mean() > 0) {
        return summed(first, some.probability(first), 0, some.mean(), level);
      }
    }
    return stepped(counts, first, level);
  }

  /// With p(k) = p(k − 1)·(a + b ÷ k) (Panjer 1981).
  private static CountMoments summed(
      double first, double probability, double a, double b, DoubleUnaryOperator level) {
    var p = probability;
    var below = p;
    var sum = 0.0;
    var squares = 0.0;
    var k = first;
    var start = 1 - level.applyAsDouble(below);
    while (1 - below > REST && (p > 0 || below < 0.5) && k < LONGEST) {
      var next = k + 1 + Math.floor((k - first) / BLOCKS);
      for (var at = k + 1; at <= next; at++) {
        p *= a + b / at;
        below += p;
      }
      var end = 1 - level.applyAsDouble(Math.min(1, below));
      sum += inBlock(k - first, next - first, start, end, false);
      squares += inBlock(k - first, next - first, start, end, true);
      k = next;
      start = end;
    }
    return new CountMoments(first + sum, Math.max(0, squares - sum * sum));
  }

  private static CountMoments stepped(
      DemandDistribution counts, double first, DoubleUnaryOperator level) {
    var sum = 0.0;
    var squares = 0.0;
    var k = first;
    var below = counts.cumulative(k);
    var start = 1 - level.applyAsDouble(below);
    while (1 - below > REST && k < LONGEST) {
      var next = k + 1 + Math.floor((k - first) / BLOCKS);
      below = counts.cumulative(next);
      var end = 1 - level.applyAsDouble(below);
      sum += inBlock(k - first, next - first, start, end, false);
      squares += inBlock(k - first, next - first, start, end, true);
      k = next;
      start = end;
    }
    return new CountMoments(first + sum, Math.max(0, squares - sum * sum));
  }

  /// Σ over j from `from` to `to` − 1 of g(j), or of (2j + 1)·g(j), g between its ends a straight
  /// line.
  private static double inBlock(
      double from, double to, double start, double end, boolean isSquare) {
    var others = to - from - 1;
    var middle = (start + end) / 2;
    if (!isSquare) {
      return start + others * middle;
    }
    var bend = (end - start) / (to - from) * others * (others * others - 1) / 6;
    return (2 * from + 1) * start + others * (to + from + 1) * middle + bend;
  }
}
