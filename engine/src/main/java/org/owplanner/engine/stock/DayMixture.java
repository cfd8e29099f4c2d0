package org.owplanner.engine.stock;

import java.util.Arrays;

/// Days that are piecewise linear in probability, a share of them later by a number of days: its
/// quantile function, integrated exactly.
final class DayMixture {

  private final double[] days;
  private final double[] below;
  private final double[] upTo;

  /// @param knots days at the ends of the pieces, ascending
  /// @param shares probability of each piece
  /// @param lateShare share that is later
  /// @param lateDays by how many days
  DayMixture(double[] knots, double[] shares, double lateShare, double lateDays) {
    days = new double[2 * knots.length];
    for (var k = 0; k < knots.length; k++) {
      days[k] = knots[k];
      days[knots.length + k] = knots[k] + lateDays;
    }
    Arrays.sort(days);
    below = new double[days.length];
    upTo = new double[days.length];
    for (var k = 0; k < days.length; k++) {
      below[k] =
          (1 - lateShare) * shareBefore(knots, shares, days[k], false)
              + lateShare * shareBefore(knots, shares, days[k] - lateDays, false);
      upTo[k] =
          (1 - lateShare) * shareBefore(knots, shares, days[k], true)
              + lateShare * shareBefore(knots, shares, days[k] - lateDays, true);
    }
  }

  /// Conditional mean between two probabilities.
  double meanBetween(double from, double to) {
    var sum = 0.0;
    for (var k = 0; k < days.length; k++) {
      sum += days[k] * overlap(below[k], upTo[k], from, to);
      if (k > 0 && below[k] > upTo[k - 1]) {
        sum += linear(days[k - 1], upTo[k - 1], days[k], below[k], from, to);
      }
      if (k + 1 < days.length && days[k + 1] == days[k]) {
        k = lastOfSame(k);
      }
    }
    return sum / (to - from);
  }

  /// A jump at days that several knots share is taken once.
  private int lastOfSame(int k) {
    var last = k;
    while (last + 1 < days.length && days[last + 1] == days[k]) {
      last++;
    }
    return last;
  }

  private static double linear(double x0, double p0, double x1, double p1, double from, double to) {
    var a = Math.max(from, p0);
    var b = Math.min(to, p1);
    if (b <= a) {
      return 0;
    }
    var middle = (a + b) / 2;
    return (b - a) * (x0 + (x1 - x0) * (middle - p0) / (p1 - p0));
  }

  private static double overlap(double a, double b, double from, double to) {
    return Math.max(0, Math.min(b, to) - Math.max(a, from));
  }

  private static double shareBefore(double[] knots, double[] shares, double x, boolean inclusive) {
    var sum = 0.0;
    for (var k = 0; k < shares.length; k++) {
      var width = knots[k + 1] - knots[k];
      if (width > 0) {
        sum += shares[k] * Math.clamp((x - knots[k]) / width, 0, 1);
      } else if (x > knots[k] || (inclusive && x == knots[k])) {
        sum += shares[k];
      }
    }
    return sum;
  }
}
