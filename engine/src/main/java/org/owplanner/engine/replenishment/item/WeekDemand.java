package org.owplanner.engine.replenishment.item;

import org.owplanner.engine.replenishment.demand.LevelledDemand;

/// Demand in cells by level and week; weeks of the same mean share their probabilities.
final class WeekDemand {

  private static final int WEEKS = ItemFacts.WEEKS;

  /// Probabilities of 0, 1, … cells: index level·T + week.
  final double[][] share = new double[ItemFacts.LEVELS * WEEKS][];

  /// Mean cells, of exactly these probabilities.
  final double[] mean = new double[ItemFacts.LEVELS * WEEKS];

  /// Whether a level is the one below it again.
  final boolean[] isSame = new boolean[ItemFacts.LEVELS];

  WeekDemand(LevelledDemand demand, int cellUnits) {
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
      }
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
    }
  }
}
