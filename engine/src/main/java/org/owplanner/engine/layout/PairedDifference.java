package org.owplanner.engine.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;

/// What one arrangement saves against another a day, paired by day.
///
/// With d₁ … dₙ the days' savings: mean d̄ = Σdᵢ ÷ n, and d̄ ± t₀.₉₇₅(n − 1) · s ÷ √n with s² =
/// Σ(dᵢ − d̄)² ÷ (n − 1) as its 95% confidence interval (Student 1908). Of a single day nothing is
/// known about the spread, and the interval is unbounded.
///
/// @param days number of days n
/// @param meanBefore mean a day of the arrangement compared with
/// @param mean mean saving a day
/// @param halfWidth half the width of the 95% interval around it
public record PairedDifference(int days, double meanBefore, double mean, double halfWidth) {

  /// Saving of `after` against `before`, day by day.
  public static PairedDifference of(double[] before, double[] after) {
    if (before.length != after.length || before.length == 0) {
      throw new IllegalArgumentException(
          "The days compared (%d and %d) must be the same and at least 1. Maybe there are no orders in the days replayed."
              .formatted(before.length, after.length));
    }
    var n = before.length;
    var sumBefore = 0.0;
    var sum = 0.0;
    for (var i = 0; i < n; i++) {
      sumBefore += before[i];
      sum += before[i] - after[i];
    }
    var mean = sum / n;
    var squares = 0.0;
    for (var i = 0; i < n; i++) {
      var deviation = before[i] - after[i] - mean;
      squares += deviation * deviation;
    }
    var halfWidth =
        n < 2
            ? Double.POSITIVE_INFINITY
            : new TDistribution(n - 1).inverseCumulativeProbability(0.975)
                * Math.sqrt(squares / (n - 1) / n);
    return new PairedDifference(n, sumBefore / n, mean, halfWidth);
  }

  /// Saving of one replay against another of the same orders, in whatever `measure` tells of a day.
  public static PairedDifference of(
      List<ReplayDay> before, List<ReplayDay> after, ToDoubleFunction<ReplayDay> measure) {
    return of(
        before.stream().mapToDouble(measure).toArray(),
        after.stream().mapToDouble(measure).toArray());
  }

  /// Lower end of the interval.
  public double low() {
    return mean - halfWidth;
  }

  /// Upper end of the interval.
  public double high() {
    return mean + halfWidth;
  }

  /// Mean saving as a share of what the arrangement compared with takes, 0 where that is nothing.
  public double share() {
    return meanBefore == 0 ? 0 : mean / meanBefore;
  }

  /// Half the width of the interval as such a share.
  public double shareHalfWidth() {
    return meanBefore == 0 ? 0 : halfWidth / meanBefore;
  }

  /// Whether the interval leaves no doubt that something is saved.
  public boolean isSaving() {
    return low() > 0;
  }
}
