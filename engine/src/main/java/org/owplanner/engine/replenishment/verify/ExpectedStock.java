package org.owplanner.engine.replenishment.verify;

import java.util.Arrays;
import java.util.List;

/// What is expected of an item's stock in one class of level and regime, by backward recursion: the
/// value of having so many cells at a week's beginning, from the last week to the first.
///
/// With y = I + arrivals, demand d: lost = (d − y)⁺ and the next week begins with (y − d)⁺.
final class ExpectedStock {

  static final int LOST = 0;
  static final int LOST_IN_REACH = 1;
  static final int STOCK_WEEKS = 2;
  static final int FEE = 3;
  static final int LEFT = 4;
  static final int OUT_OF_COVER = 5;
  static final int COUNT = 6;

  private static final int WEEKS = ItemFacts.WEEKS;

  private final ItemFacts facts;
  private final boolean[] isAsked = new boolean[COUNT];

  /// Place of the value of an empty shelf: what stands before it has the same value, since more
  /// than there is can't be sold.
  private final int zero;

  private double[][] value = new double[COUNT][0];
  private double[][] next = new double[COUNT][0];

  ExpectedStock(ItemFacts facts) {
    this.facts = facts;
    Arrays.fill(isAsked, true);
    isAsked[LOST_IN_REACH] = facts.item.settings().fillRate() > 0;
    isAsked[FEE] = facts.fees.microsPerM3Day() > 0 || !facts.fees.steps().isEmpty();
    isAsked[OUT_OF_COVER] = facts.hasCoverLimits();
    zero = facts.mostDemandCells();
  }

  /// Expected units lost, and lost in reach; unit-weeks in stock; fees in micros a cubic metre;
  /// units left over; unit-weeks beyond the limits of cover.
  ///
  /// @param young units younger than each fee's age, by fee and week
  double[] of(double[][] demand, List<List<CellSplit>> arrivals, long[][] young) {
    var top = new int[WEEKS + 1];
    top[0] = facts.onHand().top();
    for (var t = 0; t < WEEKS; t++) {
      top[t + 1] = top[t] + arrivals.get(t).stream().mapToInt(CellSplit::top).sum();
    }
    reserve(top[WEEKS] + 1);
    for (var cells = 0; cells <= top[WEEKS]; cells++) {
      value[LEFT][zero + cells] = (double) cells * facts.cellUnits;
    }
    for (var t = WEEKS - 1; t >= 0; t--) {
      addWeek(t, top[t + 1], young);
      sell(t, demand[t], top[t + 1]);
      receive(arrivals.get(t), top[t + 1]);
    }
    var expected = new double[COUNT];
    for (var k = 0; k < COUNT; k++) {
      expected[k] = isAsked[k] ? facts.onHand().at(value[k], zero) : 0;
    }
    return expected;
  }

  private void reserve(int cells) {
    if (value[0].length < zero + cells) {
      value = new double[COUNT][zero + cells];
      next = new double[COUNT][zero + cells];
    }
    for (var of : value) {
      Arrays.fill(of, 0, zero + cells, 0);
    }
  }

  /// Adds what stock at the end of a week costs.
  private void addWeek(int week, int top, long[][] young) {
    var isInReach = week >= facts.reachWeek;
    var steps = facts.fees.steps();
    for (var cells = 0; cells <= top; cells++) {
      var units = (double) cells * facts.cellUnits;
      value[STOCK_WEEKS][zero + cells] += units;
      if (isAsked[FEE]) {
        var fee = facts.fees.microsPerM3Day() * units;
        for (var k = 0; k < steps.size(); k++) {
          fee += steps.get(k).microsPerM3Day() * Math.max(0, units - young[k][week]);
        }
        value[FEE][zero + cells] += 7 * fee;
      }
      if (isAsked[OUT_OF_COVER] && isInReach) {
        value[OUT_OF_COVER][zero + cells] += Math.max(0, facts.leastCover[week] - units);
        if (facts.item.settings().mostCoverDays() > 0) {
          value[OUT_OF_COVER][zero + cells] += Math.max(0, units - facts.mostCover[week]);
        }
      }
    }
  }

  private void sell(int week, double[] share, int top) {
    var within = Math.min(share.length, top + 1);
    var beyond = 0.0;
    for (var d = within; d < share.length; d++) {
      beyond += share[d];
    }
    for (var k = 0; k < COUNT; k++) {
      if (isAsked[k]) {
        var from = value[k];
        var to = next[k];
        Arrays.fill(from, zero - within + 1, zero, from[zero]);
        ShiftedSums.write(share, within, from, zero, -1, to, zero, top + 1);
        for (var y = zero; beyond > 0 && y <= zero + top; y++) {
          to[y] += beyond * from[zero];
        }
        value[k] = to;
        next[k] = from;
      }
    }
    addLost(share, top, value[LOST]);
    if (week >= facts.reachWeek) {
      addLost(share, top, value[LOST_IN_REACH]);
    }
  }

  /// Adds E[(d − y)⁺] = E[(d − y − 1)⁺] + P(d > y).
  private void addLost(double[] share, int top, double[] lost) {
    var beyond = 0.0;
    var missing = 0.0;
    for (var y = share.length - 2; y >= 0; y--) {
      beyond += share[y + 1];
      missing += beyond;
      if (y <= top) {
        lost[zero + y] += missing * facts.cellUnits;
      }
    }
  }

  private void receive(List<CellSplit> arrivals, int top) {
    var left = top;
    for (var arrival : arrivals) {
      left -= arrival.top();
      for (var k = 0; k < COUNT; k++) {
        if (isAsked[k]) {
          for (var cells = zero; cells <= zero + left; cells++) {
            value[k][cells] = arrival.at(value[k], cells);
          }
        }
      }
    }
  }
}
