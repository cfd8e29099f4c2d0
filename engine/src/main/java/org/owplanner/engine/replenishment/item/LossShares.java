package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// Which weeks' open needs stand for all demand lost, by class: shares that sum to 1.
final class LossShares {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int LEVELS = ItemFacts.LEVELS;
  private static final double EVEN = 0.1;

  /// Index (regime·L + level)·T + week.
  final double[] share = new double[ItemFacts.CLASSES * WEEKS];

  /// Direction of steepest ascent, with the same index.
  final double[] rise = new double[share.length];

  /// All weeks alike.
  void even(NetNeeds needs) {
    for (var c = 0; c < ItemFacts.CLASSES; c++) {
      var first = needs.first[c / LEVELS];
      if (first < WEEKS) {
        Arrays.fill(share, c * WEEKS + first, (c + 1) * WEEKS, 1.0 / (WEEKS - first));
      }
    }
  }

  /// Mostly as needs are open under a supply in lots, index regime·T + week.
  void begin(NetNeeds needs, int regime, int[] lots) {
    var first = needs.first[regime];
    for (var j = 0; j < LEVELS; j++) {
      var row = (regime * LEVELS + j) * WEEKS;
      var sum = 0.0;
      for (var s = first; s < WEEKS; s++) {
        sum += needs.open(regime, j, s, lots[regime * WEEKS + s]);
      }
      for (var s = first; s < WEEKS; s++) {
        var even = 1.0 / (WEEKS - first);
        var own = sum > 0 ? needs.open(regime, j, s, lots[regime * WEEKS + s]) / sum : even;
        share[row + s] = EVEN * even + (1 - EVEN) * own;
      }
    }
  }

  /// What the shares' steepest ascent gains for a unit step, summed over a regime's classes; also
  /// computes [#rise].
  double slope(NetNeeds needs, SupplyCosts costs, int regime, int[] path, int lag) {
    var first = needs.first[regime];
    var gain = 0.0;
    for (var j = 0; j < LEVELS; j++) {
      var row = (regime * LEVELS + j) * WEEKS;
      var mean = 0.0;
      var later = 0.0;
      for (var s = WEEKS - 1; s >= first; s--) {
        var open = needs.open(regime, j, s, s < lag ? 0 : path[s - lag]);
        later += costs.openMicros[s] * open;
        rise[row + s] = costs.laterMicros[s] * open - later;
        mean += share[row + s] * rise[row + s];
      }
      for (var s = first; s < WEEKS; s++) {
        rise[row + s] -= mean;
        gain += DecidedSupply.weight(j, regime) * share[row + s] * rise[row + s] * rise[row + s];
      }
    }
    return gain;
  }

  /// What a regime's lost demand costs by the shares in force under a supply.
  double micros(NetNeeds needs, SupplyCosts costs, int regime, int[] path) {
    var sum = 0.0;
    for (var j = 0; j < LEVELS; j++) {
      var row = (regime * LEVELS + j) * WEEKS;
      var rest = 1.0;
      for (var s = needs.first[regime]; s < WEEKS; s++) {
        rest -= share[row + s];
        sum +=
            DecidedSupply.levelWeight(j)
                * (costs.laterMicros[s] * share[row + s] + costs.openMicros[s] * Math.max(0, rest))
                * needs.open(regime, j, s, path[s]);
      }
    }
    return sum;
  }

  /// Moves all shares along [#rise].
  void climb(NetNeeds needs, double step) {
    for (var c = 0; c < ItemFacts.CLASSES; c++) {
      var row = c * WEEKS;
      var sum = 0.0;
      for (var s = needs.first[c / LEVELS]; s < WEEKS; s++) {
        share[row + s] *= Math.exp(Math.clamp(step * rise[row + s], -2, 2));
        share[row + s] = Math.max(share[row + s], 1e-6);
        sum += share[row + s];
      }
      for (var s = needs.first[c / LEVELS]; s < WEEKS; s++) {
        share[row + s] /= sum;
      }
    }
  }
}
