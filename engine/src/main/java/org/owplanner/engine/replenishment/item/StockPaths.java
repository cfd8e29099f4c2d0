package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// Forward pass: the distribution of an item's stock at the start of each week, before its
/// arrivals, in each class of level and regime.
///
/// y(t) = I(t) + arrivals(t), I(t + 1) = (y(t) − d(t))+: demand that finds no stock is lost.
/// Regimes share what lies before the first week in which their arrivals differ.
final class StockPaths {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final int SLOTS = WEEKS + 1;

  /// Where the distribution of class c before week t begins: index c·(T + 1) + t.
  final int[] at = new int[ItemFacts.CLASSES * SLOTS];

  /// Smallest and largest stock in cells with the same index.
  final int[] low = new int[at.length];

  final int[] high = new int[at.length];

  /// Stock at the start of a week after its arrivals, as [#start] left it.
  double[] startShare = new double[0];

  int startLow;
  int startHigh;

  double[] share = new double[0];
  private double[] padded = new double[0];
  private int stride;
  private double negligible;

  static int slot(int level, int regime, int week) {
    return (level * REGIMES + regime) * SLOTS + week;
  }

  /// Computes all weeks after one, whose arrivals are the first that changed.
  ///
  /// @param supply cells that arrive by decision, by regime and week
  /// @param from first week whose arrivals may differ from the last call's for the same facts; 0
  ///   for all
  void run(ItemFacts facts, int[] supply, int from) {
    negligible = facts.demand.negligible;
    var first = from;
    if (reserve(facts, supply)) {
      first = 0;
    }
    for (var r = 0; r < REGIMES; r++) {
      var apart = r == 0 ? 0 : firstDifference(facts, supply, r);
      for (var j = 0; j < ItemFacts.LEVELS; j++) {
        runClass(facts, supply, j, r, first, apart);
      }
    }
  }

  private void runClass(ItemFacts facts, int[] supply, int j, int r, int first, int apart) {
    var base = slot(j, r, 0);
    if (facts.demand.isSame[j]) {
      var other = slot(j - 1, r, 0);
      System.arraycopy(at, other, at, base, SLOTS);
      System.arraycopy(low, other, low, base, SLOTS);
      System.arraycopy(high, other, high, base, SLOTS);
      return;
    }
    if (first == 0 && r == 0) {
      begin(facts, base);
    }
    for (var t = first == 0 && r > 0 ? 0 : first + 1; t <= apart; t++) {
      at[base + t] = at[base - SLOTS + t];
      low[base + t] = low[base - SLOTS + t];
      high[base + t] = high[base - SLOTS + t];
    }
    for (var t = Math.max(first, apart); t < WEEKS; t++) {
      start(facts, supply, j, r, t);
      at[base + t + 1] = (base + t + 1) * stride;
      step(facts.demand.share[j * WEEKS + t], base + t + 1);
    }
  }

  private void begin(ItemFacts facts, int slot) {
    at[slot] = slot * stride;
    low[slot] = facts.startCells;
    high[slot] = facts.startCells + (facts.startSplit > 0 ? 1 : 0);
    share[at[slot]] = 1 - facts.startSplit;
    share[at[slot] + 1] = facts.startSplit;
  }

  /// Mean stock of a slot in cells.
  double meanCells(int slot) {
    var sum = 0.0;
    for (var i = low[slot]; i <= high[slot]; i++) {
      sum += i * share[at[slot] + i - low[slot]];
    }
    return sum;
  }

  double varianceCells(int slot) {
    var mean = meanCells(slot);
    var sum = 0.0;
    for (var i = low[slot]; i <= high[slot]; i++) {
      sum += (i - mean) * (i - mean) * share[at[slot] + i - low[slot]];
    }
    return sum;
  }

  /// Puts stock after a week's arrivals into the start fields.
  void start(ItemFacts facts, int[] supply, int level, int regime, int week) {
    var slot = slot(level, regime, week);
    var key = regime * WEEKS + week;
    var count = high[slot] - low[slot] + 1;
    var split = facts.fixed.split[key];
    startLow = low[slot] + facts.fixed.cells[key] + supply[key];
    startHigh = startLow + count - 1;
    System.arraycopy(share, at[slot], startShare, 0, count);
    if (split.length > 0) {
      startHigh += split.length - 1;
      Arrays.fill(startShare, count, count + split.length - 1, 0);
      for (var i = count - 1; i >= 0; i--) {
        var p = startShare[i];
        startShare[i] = p * split[0];
        for (var k = 1; k < split.length; k++) {
          startShare[i + k] += p * split[k];
        }
      }
    }
  }

  /// Takes a week's demand from the start fields and writes a slot.
  private void step(double[] demand, int slot) {
    var width = demand.length - 1;
    var least = Math.max(0, startLow - width);
    var count = startHigh - startLow + 1;
    Arrays.fill(padded, 0, width, 0);
    System.arraycopy(startShare, 0, padded, width, count);
    Arrays.fill(padded, width + count, 2 * width + count, 0);
    var out = at[slot];
    var first = Math.max(1, least);
    var begin = out + first - least;
    var many = startHigh - first + 1;
    if (many > 0) {
      Correlation.ascending(demand, padded, first - startLow + width, share, begin, many);
    }
    if (least == 0) {
      var rest = 1.0;
      for (var i = 0; i < many; i++) {
        rest -= share[begin + i];
      }
      share[out] = Math.max(0, rest);
    }
    trim(slot, least, startHigh);
  }

  /// Leaves out the ends that hold next to nothing.
  private void trim(int slot, int least, int most) {
    var begin = at[slot];
    var from = 0;
    var to = most - least;
    while (from < to && share[begin + from] < negligible) {
      share[begin + from + 1] += share[begin + from];
      from++;
    }
    while (to > from && share[begin + to] < negligible) {
      share[begin + to - 1] += share[begin + to];
      to--;
    }
    at[slot] = begin + from;
    low[slot] = least + from;
    high[slot] = least + to;
  }

  /// First week whose arrivals differ from those of the regime before.
  private static int firstDifference(ItemFacts facts, int[] supply, int regime) {
    for (var t = 0; t < WEEKS; t++) {
      var key = regime * WEEKS + t;
      if (!isSame(facts, supply, key)) {
        return t;
      }
    }
    return WEEKS;
  }

  static boolean isSame(ItemFacts facts, int[] supply, int key) {
    return supply[key] == supply[key - WEEKS]
        && facts.fixed.cells[key] == facts.fixed.cells[key - WEEKS]
        && Arrays.equals(facts.fixed.split[key], facts.fixed.split[key - WEEKS]);
  }

  /// Makes room; true if what was there is gone.
  private boolean reserve(ItemFacts facts, int[] supply) {
    var most = 0;
    for (var r = 0; r < REGIMES; r++) {
      var sum = facts.startCells + 2;
      for (var t = 0; t < WEEKS; t++) {
        var key = r * WEEKS + t;
        sum += supply[key] + facts.fixed.cells[key] + facts.fixed.split[key].length;
      }
      most = Math.max(most, sum);
    }
    var width = 0;
    for (var demand : facts.demand.share) {
      width = Math.max(width, demand.length);
    }
    if (padded.length < 2 * width + most + 8) {
      padded = new double[2 * (2 * width + most + 8)];
    }
    if (startShare.length < most + 8) {
      startShare = new double[2 * (most + 8)];
    }
    if (most <= stride) {
      return false;
    }
    stride = most + most / 2;
    if (share.length < at.length * stride) {
      share = new double[at.length * stride];
    }
    return true;
  }
}
