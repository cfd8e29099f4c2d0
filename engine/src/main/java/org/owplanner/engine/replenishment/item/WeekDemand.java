package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.owplanner.engine.stock.LevelledDemand;

/// Demand in cells by level and week; weeks of the same mean share their probabilities.
final class WeekDemand {

  private static final int WEEKS = ItemFacts.WEEKS;

  private static final double EXACT = 1e-13;

  /// Probability that a first search leaves out.
  private static final double COARSE = 1e-5;

  /// Probability that a search leaves out.
  private static final double FINE = 1e-7;

  /// Probabilities of 0, 1, … cells: index level·T + week.
  final double[][] share = new double[ItemFacts.LEVELS * WEEKS][];

  /// Mean cells, of exactly these probabilities.
  final double[] mean = new double[ItemFacts.LEVELS * WEEKS];

  /// Variance of cells.
  final double[] variance = new double[mean.length];

  /// Whether a level is the one below it again.
  final boolean[] isSame = new boolean[ItemFacts.LEVELS];

  /// Probability of stock that is left out.
  final double negligible;

  WeekDemand(LevelledDemand demand, int cellUnits) {
    this(demand, cellUnits, EXACT);
  }

  private WeekDemand(WeekDemand exact) {
    negligible = FINE;
    System.arraycopy(exact.share, 0, share, 0, share.length);
    System.arraycopy(exact.mean, 0, mean, 0, mean.length);
    System.arraycopy(exact.variance, 0, variance, 0, variance.length);
    cut(FINE);
  }

  private WeekDemand(LevelledDemand demand, int cellUnits, double negligible) {
    this.negligible = negligible;
    for (var t = 0; t < WEEKS; t++) {
      var same = 0;
      while (demand.weekMean(same) != demand.weekMean(t)) {
        same++;
      }
      for (var j = 0; j < ItemFacts.LEVELS; j++) {
        var at = j * WEEKS + t;
        share[at] = same < t ? share[j * WEEKS + same] : demand.weekCells(j, t, cellUnits);
        for (var d = 0; d < share[at].length; d++) {
          mean[at] += d * share[at][d];
        }
        variance[at] = variance(at);
      }
    }
  }

  /// The same with the two lowest and the two highest levels as one each, without the last of their
  /// tails.
  static WeekDemand merged(LevelledDemand demand, int cellUnits) {
    var merged = new WeekDemand(demand, cellUnits, COARSE);
    merged.merge(1);
    merged.merge(ItemFacts.LEVELS - 1);
    merged.cut(COARSE);
    return merged;
  }

  /// The same without what a search leaves out.
  WeekDemand trimmed() {
    return new WeekDemand(this);
  }

  private double variance(int at) {
    var sum = 0.0;
    for (var d = 0; d < share[at].length; d++) {
      sum += (d - mean[at]) * (d - mean[at]) * share[at][d];
    }
    return sum;
  }

  private void cut(double least) {
    var source = share[0];
    for (var at = 0; at < share.length; at++) {
      if (at % WEEKS > 0 && share[at] == source) {
        share[at] = share[at - 1];
        mean[at] = mean[at - 1];
        continue;
      }
      source = share[at];
      var last = source.length - 1;
      var tail = source[last];
      while (last > 0 && tail < least) {
        mean[at] -= tail;
        tail += source[--last];
      }
      share[at] = Arrays.copyOf(source, last + 1);
      share[at][last] = tail;
    }
  }

  /// Makes of two neighbouring levels one: the mixture of their probabilities in each week.
  void merge(int level) {
    var low = DecidedSupply.levelWeight(level - 1);
    var high = DecidedSupply.levelWeight(level);
    isSame[level] = true;
    for (var t = 0; t < WEEKS; t++) {
      var at = level * WEEKS + t;
      var mixed = new double[Math.max(share[at].length, share[at - WEEKS].length)];
      for (var d = 0; d < mixed.length; d++) {
        mixed[d] += d < share[at].length ? high / (low + high) * share[at][d] : 0;
        mixed[d] += d < share[at - WEEKS].length ? low / (low + high) * share[at - WEEKS][d] : 0;
      }
      share[at] = mixed;
      share[at - WEEKS] = mixed;
      mean[at] = (high * mean[at] + low * mean[at - WEEKS]) / (low + high);
      mean[at - WEEKS] = mean[at];
      variance[at] = variance(at);
      variance[at - WEEKS] = variance[at];
    }
  }
}
