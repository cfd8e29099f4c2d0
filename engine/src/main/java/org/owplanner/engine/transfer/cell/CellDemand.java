package org.owplanner.engine.transfer.cell;

import org.owplanner.engine.stock.LevelledDemand;

/// Demand of a cell by level and period, in cells of stock; periods of the same mean share their
/// probabilities.
final class CellDemand {

  static final int LEVELS = LevelledDemand.LEVELS;
  private static final int PERIODS = Periods.COUNT;
  private static final double[] WEIGHTS = LevelledDemand.levelWeights();

  /// Probabilities of 0, 1, … cells: index level·P + period.
  final double[][] share = new double[LEVELS * PERIODS][];

  /// Mean cells of demand above 0, 1, … cells: the same index.
  final double[][] loss = new double[LEVELS * PERIODS][];

  /// How probable each level is, with those after it that are alike.
  final double[] weight = new double[LEVELS];

  /// Whether a level is the one before it again.
  final boolean[] isSame = new boolean[LEVELS];

  /// Variance of cells of demand: the same index.
  final double[] variance = new double[LEVELS * PERIODS];

  /// Mean units of each period, all levels together.
  final double[] meanUnits = new double[PERIODS];

  CellDemand(LevelledDemand demand, double[] mean, int cellUnits) {
    var levels = demand.levels();
    var kept = 0;
    for (var j = 0; j < LEVELS; j++) {
      isSame[j] = j > 0 && levels[j] == levels[j - 1];
      kept = isSame[j] ? kept : j;
      weight[kept] += WEIGHTS[j];
    }
    for (var p = 0; p < PERIODS; p++) {
      var same = 0;
      while (mean[same] != mean[p]) {
        same++;
      }
      for (var j = 0; j < LEVELS; j++) {
        var at = j * PERIODS + p;
        var like = isSame[j] ? at - PERIODS : j * PERIODS + same;
        share[at] = like == at ? demand.cells(j, mean[p], cellUnits) : share[like];
        loss[at] = like == at ? loss(share[at]) : loss[like];
        variance[at] = like == at ? variance(share[at], loss[at][0]) : variance[like];
        meanUnits[p] += WEIGHTS[j] * loss[at][0] * cellUnits;
      }
    }
  }

  private static double[] loss(double[] share) {
    var loss = new double[share.length];
    var tail = 0.0;
    for (var y = share.length - 2; y >= 0; y--) {
      tail += share[y + 1];
      loss[y] = loss[y + 1] + tail;
    }
    return loss;
  }

  private static double variance(double[] share, double mean) {
    var sum = 0.0;
    for (var d = 0; d < share.length; d++) {
      sum += share[d] * (d - mean) * (d - mean);
    }
    return sum;
  }
}
