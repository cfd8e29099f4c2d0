package org.owplanner.engine.wave.release;

import java.util.Arrays;

/// What no plan can exceed: for each number of aisles the most units that they can give.
///
/// Take any prices `w ≥ 0` of order lines and `v ≥ 0` of items. A plan (x, y) keeps, for each line
/// of order o with item i, `xₒ ≤ Σₐ min(1, stockₐᵢ / need) yₐ` (an order that is released has its
/// line covered, so the right side is at least 1), and for each item `Σₒ need xₒ ≤ Σₐ stockₐᵢ yₐ`.
/// So its units are at most
///
/// `Σₒ xₒ (unitsₒ − Σ w − Σ v need) + Σₐ yₐ (Σ w min(1, stock / need) + Σ v stock)`
///
/// since what was added is not negative. With K aisles that is at most the sum of all positive
/// brackets of orders and the K largest of aisles (Lagrangian relaxation; Fisher 1981). Units are
/// whole, so the sum is rounded down; it never exceeds the wave's largest size, and where it lies
/// below the smallest, K aisles are too few. The ratio's bound is the largest of units ÷ K over all
/// K. Any prices give a bound; they are improved by steps against the slope for the K that bounds.
final class ReleaseBound {

  private static final double DAMPING = 0.7;
  private static final int STALE_STEPS = 20;
  private static final double SHORTENING = 0.7;
  private static final double SHORTEST = 1e-3;

  private final ReleaseIndex index;
  private final LinePrices prices;
  private final long[] most;
  private final double[] prefix;
  private final boolean[] isExcluded;
  private double factor = 1;
  private double lowest = Double.MAX_VALUE;
  private int stale;

  ReleaseBound(ReleaseIndex index) {
    this.index = index;
    prices = new LinePrices(index, DAMPING);
    most = new long[index.aisles + 1];
    prefix = new double[index.aisles + 1];
    isExcluded = new boolean[index.aisles];
    Arrays.fill(most, index.largestUnits);
    most[0] = 0;
  }

  /// Improves the prices until the quota ends or no plan can be better than `known`.
  ///
  /// @return steps done
  long tighten(ReleasePlan known, ReleaseQuota quota) {
    for (var step = 0L; ; step++) {
      if (step > 0 && (quota.done(step) >= 1 || isReached(known))) {
        return step;
      }
      evaluate();
      exclude(known);
      var count = bindingCount();
      if (count > 0) {
        improve(count, known.unitsPerAisle() * count);
      }
    }
  }

  private void evaluate() {
    prefix[0] = prices.evaluate();
    var sorted = prices.aisleWorth().clone();
    Arrays.sort(sorted);
    for (var k = 1; k <= index.aisles; k++) {
      prefix[k] = prefix[k - 1] + sorted[index.aisles - k];
      most[k] = Math.min(most[k], wholeBelow(prefix[k]));
    }
  }

  /// Excludes aisles that no plan better than `known` visits: the best plan of K aisles with this
  /// one among them has at most the orders' part, this aisle's worth and the K − 1 largest of the
  /// others.
  private void exclude(ReleasePlan known) {
    if (known.visited() == 0) {
      return;
    }
    var worth = prices.aisleWorth();
    for (var a = 0; a < index.aisles; a++) {
      if (!isExcluded[a]) {
        var isUseful = false;
        for (var k = 1; k <= index.aisles && !isUseful; k++) {
          if (isOpen(k, known)) {
            var withAisle = Math.min(prefix[k], prefix[k - 1] + worth[a]);
            isUseful = isBetter(Math.min(most[k], wholeBelow(withAisle)), k, known);
          }
        }
        isExcluded[a] = !isUseful;
      }
    }
  }

  /// Which aisles no plan better than the best one known visits.
  boolean[] excluded() {
    return isExcluded.clone();
  }

  /// Rounds down, but not for what the arithmetic may have lost.
  private static long wholeBelow(double sum) {
    return (long) Math.floor(Math.min(sum * (1 + 1e-9) + 1e-6, Integer.MAX_VALUE));
  }

  private void improve(int count, double target) {
    var value = prefix[count];
    if (value / count < lowest * (1 - 1e-4)) {
      lowest = value / count;
      stale = 0;
    } else if (++stale > STALE_STEPS) {
      stale = 0;
      factor = factor * SHORTENING < SHORTEST ? 0.3 : factor * SHORTENING;
    }
    var aim = Math.max(target, index.smallestUnits - 1);
    prices.step(count, factor * Math.max(0, value - aim));
  }

  /// The number of aisles that might still give the highest ratio, 0 where none is possible.
  private int bindingCount() {
    var binding = 0;
    for (var k = 1; k <= index.aisles; k++) {
      if (isPossible(k) && (binding == 0 || most[k] * binding > most[binding] * k)) {
        binding = k;
      }
    }
    return binding;
  }

  private boolean isPossible(int visited) {
    return most[visited] >= index.smallestUnits;
  }

  /// The most units of `visited` aisles.
  long mostUnits(int visited) {
    return most[visited];
  }

  /// Whether a plan of so many aisles might be better than `known`.
  boolean isOpen(int visited, ReleasePlan known) {
    return isBetter(most[visited], visited, known);
  }

  private boolean isBetter(long units, int visited, ReleasePlan known) {
    return units >= index.smallestUnits
        && (known.visited() == 0 || units * known.visited() > (long) known.units() * visited);
  }

  /// Whether no plan can be better than `known`.
  boolean isReached(ReleasePlan known) {
    for (var k = 1; k <= index.aisles; k++) {
      if (isOpen(k, known)) {
        return false;
      }
    }
    return true;
  }

  /// No plan has a higher ratio, units an aisle; 0 where no plan is possible.
  double unitsPerAisle() {
    var binding = bindingCount();
    return binding == 0 ? 0 : most[binding] / (double) binding;
  }
}
