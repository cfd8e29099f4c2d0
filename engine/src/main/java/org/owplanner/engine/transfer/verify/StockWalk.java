package org.owplanner.engine.transfer.verify;

import java.util.Arrays;

/// The distribution of a cell's stock, followed from period to period.
///
/// With y cells in stock and demand d, (d − y)⁺ is lost and (y − d)⁺ is left.
final class StockWalk {

  private double[] share = new double[256];
  private int top;

  /// Begins with what is on hand.
  ///
  /// @param most cells that there may ever be
  void begin(CellSplit onHand, int most) {
    if (share.length < most + 1) {
      share = new double[Math.max(most + 1, 2 * share.length)];
    }
    Arrays.fill(share, 0, most + 1, 0);
    share[0] = 1;
    top = 0;
    receive(onHand);
  }

  /// Adds an arrival.
  void receive(CellSplit arrival) {
    var cells = arrival.cell();
    var upper = arrival.upperShare();
    for (var y = top; y >= 0; y--) {
      var p = share[y];
      share[y] = 0;
      if (upper > 0) {
        share[y + cells + 1] += p * upper;
      }
      share[y + cells] += p * (1 - upper);
    }
    top += arrival.top();
  }

  /// Sells a period's demand.
  ///
  /// @return expected cells that are lost
  double sell(PeriodDemand demand) {
    var of = demand.share();
    var lost = 0.0;
    var empty = 0.0;
    for (var y = 0; y <= Math.min(top, of.length - 1); y++) {
      lost += share[y] * demand.missing()[y];
      empty += share[y] * demand.atLeast()[y];
    }
    for (var left = 1; left <= top; left++) {
      var p = 0.0;
      var most = Math.min(of.length - 1, top - left);
      for (var d = 0; d <= most; d++) {
        p += of[d] * share[left + d];
      }
      share[left] = p;
    }
    share[0] = empty;
    return lost;
  }

  /// Expected cells.
  double mean() {
    var mean = 0.0;
    for (var y = 1; y <= top; y++) {
      mean += y * share[y];
    }
    return mean;
  }

  /// Expected units beyond so many.
  double above(long units, int cellUnits) {
    var above = 0.0;
    for (var y = Math.max(1, units / cellUnits); y <= top; y++) {
      above += share[(int) y] * Math.max(0, y * cellUnits - units);
    }
    return above;
  }
}
