package org.owplanner.engine.transfer.cell;

import java.util.Arrays;
import org.owplanner.engine.stock.ArrivalRegimes;

/// Forward pass: the distribution of a cell's stock before each period, in each class of level and
/// arrival regime.
///
/// y(p) = I(p) + arrivals(p), I(p + 1) = (y(p) − d(p))+: demand that finds no stock is lost.
/// Classes share what lies before the first period in which they differ: then their `at` is the
/// same.
final class CellPaths {

  static final int REGIMES = ArrivalRegimes.COUNT;
  static final int SLOTS = Periods.COUNT + 1;
  private static final int PERIODS = Periods.COUNT;
  private static final double NEGLIGIBLE = 1e-13;

  /// Where the distribution of class c before period p begins: index c·(P + 1) + p.
  final int[] at = new int[CellDemand.LEVELS * REGIMES * SLOTS];

  /// Smallest and largest stock in cells with the same index.
  final int[] low = new int[at.length];

  final int[] high = new int[at.length];

  /// Mean cells with the same index.
  final double[] mean = new double[at.length];

  /// Mean cells of demand that found no stock in the period before, with the same index.
  final double[] lost = new double[at.length];

  double[] share = new double[0];

  /// Stock of a period after its arrivals, as [#start] left it.
  double[] startShare = new double[0];

  int startLow;
  int startCount;
  private int stride;

  static int slot(int level, int regime, int period) {
    return (level * REGIMES + regime) * SLOTS + period;
  }

  /// Computes all periods.
  ///
  /// @param sentUnits units taken off the shelf beforehand
  /// @param arrivals units that arrive by decision, index regime·P + period; empty for none
  void run(CellFacts facts, int sentUnits, int[] arrivals) {
    reserve(facts, arrivals);
    var start = Math.max(0, facts.onHandUnits - sentUnits);
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      if (facts.demand.isSame[j]) {
        copy(slot(j - 1, 0, 0), slot(j, 0, 0), REGIMES * SLOTS);
        continue;
      }
      begin(facts, start, slot(j, 0, 0));
      for (var r = 0; r < REGIMES; r++) {
        var apart = r == 0 ? 0 : firstDifference(arrivals, r);
        if (r > 0) {
          copy(slot(j, r - 1, 0), slot(j, r, 0), apart + 1);
        }
        for (var p = apart; p < PERIODS; p++) {
          start(facts, arrivals, j, r, p);
          step(facts, j * PERIODS + p, slot(j, r, p + 1));
        }
      }
    }
  }

  private void copy(int from, int to, int count) {
    System.arraycopy(at, from, at, to, count);
    System.arraycopy(low, from, low, to, count);
    System.arraycopy(high, from, high, to, count);
    System.arraycopy(mean, from, mean, to, count);
    System.arraycopy(lost, from, lost, to, count);
  }

  private void begin(CellFacts facts, int units, int slot) {
    var over = (double) (units % facts.cellUnits) / facts.cellUnits;
    at[slot] = slot * stride;
    low[slot] = units / facts.cellUnits;
    high[slot] = low[slot] + (over > 0 ? 1 : 0);
    share[at[slot]] = 1 - over;
    share[at[slot] + 1] = over;
    mean[slot] = (double) units / facts.cellUnits;
  }

  /// Puts stock after a period's arrivals into the start fields.
  void start(CellFacts facts, int[] arrivals, int level, int regime, int period) {
    var slot = slot(level, regime, period);
    var inbound = facts.inbound;
    startLow = low[slot] + inbound.cells[period];
    startCount = high[slot] - low[slot] + 1;
    System.arraycopy(share, at[slot], startShare, 0, startCount);
    var split = inbound.split[period];
    if (split.length > 0) {
      Arrays.fill(startShare, startCount, startCount + split.length - 1, 0);
      for (var i = startCount - 1; i >= 0; i--) {
        var p = startShare[i];
        startShare[i] = p * split[0];
        for (var k = 1; k < split.length; k++) {
          startShare[i + k] += p * split[k];
        }
      }
      startCount += split.length - 1;
    }
    if (arrivals.length > 0 && arrivals[regime * PERIODS + period] > 0) {
      arrive(arrivals[regime * PERIODS + period], facts.cellUnits);
    }
  }

  private void arrive(int units, int cellUnits) {
    startLow += units / cellUnits;
    if (units % cellUnits == 0) {
      return;
    }
    var over = (double) (units % cellUnits) / cellUnits;
    startShare[startCount] = 0;
    for (var i = startCount - 1; i >= 0; i--) {
      startShare[i + 1] += startShare[i] * over;
      startShare[i] *= 1 - over;
    }
    startCount++;
  }

  /// Takes a period's demand from the start fields and writes a slot.
  private void step(CellFacts facts, int demandAt, int slot) {
    var demand = facts.demand.share[demandAt];
    var width = demand.length - 1;
    var most = startLow + startCount - 1;
    var least = Math.max(0, startLow - width);
    var out = slot * stride;
    Arrays.fill(share, out, out + most - least + 1, 0);
    var first = Math.max(1, least);
    for (var d = 0; d <= width; d++) {
      var f = demand[d];
      var from = Math.max(first, startLow - d);
      var to = most - d;
      var base = out - least;
      var source = d - startLow;
      for (var i = from; i <= to; i++) {
        share[base + i] += f * startShare[source + i];
      }
    }
    var sum = 0.0;
    var units = 0.0;
    for (var i = first; i <= most; i++) {
      sum += share[out + i - least];
      units += i * share[out + i - least];
    }
    if (least == 0) {
      share[out] = Math.max(0, 1 - sum);
    }
    mean[slot] = units;
    lost[slot] = lost(facts.demand.loss[demandAt]);
    trim(slot, out, least, most);
  }

  private double lost(double[] loss) {
    var sum = 0.0;
    var count = Math.min(startCount, loss.length - startLow);
    for (var i = 0; i < count; i++) {
      sum += startShare[i] * loss[startLow + i];
    }
    return sum;
  }

  /// Leaves out the ends that hold next to nothing.
  private void trim(int slot, int begin, int least, int most) {
    var from = 0;
    var to = most - least;
    while (from < to && share[begin + from] < NEGLIGIBLE) {
      share[begin + from + 1] += share[begin + from];
      from++;
    }
    while (to > from && share[begin + to] < NEGLIGIBLE) {
      share[begin + to - 1] += share[begin + to];
      to--;
    }
    at[slot] = begin + from;
    low[slot] = least + from;
    high[slot] = least + to;
  }

  /// First period whose arrivals differ from those of the regime before.
  private static int firstDifference(int[] arrivals, int regime) {
    var p = 0;
    while (p < PERIODS
        && (arrivals.length == 0
            || arrivals[regime * PERIODS + p] == arrivals[(regime - 1) * PERIODS + p])) {
      p++;
    }
    return p;
  }

  private void reserve(CellFacts facts, int[] arrivals) {
    var most = 0;
    for (var r = 0; r < (arrivals.length == 0 ? 1 : REGIMES); r++) {
      var sum = facts.onHandUnits / facts.cellUnits + 2;
      for (var p = 0; p < PERIODS; p++) {
        sum += facts.inbound.cells[p] + facts.inbound.split[p].length;
        sum += arrivals.length == 0 ? 0 : arrivals[r * PERIODS + p] / facts.cellUnits + 1;
      }
      most = Math.max(most, sum);
    }
    if (startShare.length < most + 4) {
      startShare = new double[2 * (most + 4)];
    }
    stride = most + 2;
    if (share.length < at.length * stride) {
      share = new double[at.length * stride];
    }
  }
}
