package org.owplanner.engine.replenishment.item;

import org.owplanner.engine.replenishment.demand.LevelledDemand;

/// Demand in cells by level and week; weeks of the same mean share their probabilities.
final class WeekDemand {

  private static final int WEEKS = ItemFacts.WEEKS;

  /// Probabilities of 0, 1, … cells: index level·T + week.
  final double[][] share = new double[ItemFacts.LEVELS * WEEKS][];

  /// Mean cells, of exactly these probabilities.
  final double[] mean = new double[ItemFacts.LEVELS * WEEKS];

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
}
