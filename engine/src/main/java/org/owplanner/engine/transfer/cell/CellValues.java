package org.owplanner.engine.transfer.cell;

import java.util.Arrays;

/// Backward pass: what stock after a period's arrivals costs from then to the horizon's end, in
/// each class of level and arrival regime.
///
/// U(p, y) = Σ f(d)·Q((y − d)), Q(i) for i ≥ 0 what i costs at the period's end and later, and for
/// i < 0 the price of −i units of lost demand with Q(0). What gets dearer with age is left out,
/// unless it is asked for: then ages are those of what is there if nothing is sent.
final class CellValues {

  private static final int PERIODS = Periods.COUNT;
  private static final int REGIMES = CellPaths.REGIMES;

  /// Where the values of class c in period p begin: index c·P + p.
  final int[] at = new int[CellDemand.LEVELS * REGIMES * PERIODS];

  /// Standard deviations, and further cells, beyond which no demand is reckoned with.
  private static final double DEVIATIONS = 7.5;

  private static final int FURTHER = 8;

  /// Largest stock in cells that values are known for, index level·P + period; beyond it they go on
  /// straight, as all demand still to come is met.
  private final int[] top = new int[CellDemand.LEVELS * PERIODS];

  double[] value = new double[0];
  private double[] line = new double[0];
  private double[] row = new double[0];
  private int stride;

  static int slot(int level, int regime, int period) {
    return (level * REGIMES + regime) * PERIODS + period;
  }

  /// Computes all periods.
  ///
  /// @param arrivals units that arrive by decision, index regime·P + period; empty for none
  /// @param moreCells cells beyond these that values are needed for
  /// @param withAges whether what gets dearer with age counts
  void run(CellFacts facts, int[] arrivals, int moreCells, boolean withAges) {
    reserve(facts, arrivals, moreCells, withAges);
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      for (var r = 0; r < REGIMES; r++) {
        var apart = r == 0 ? PERIODS : lastDifference(arrivals, r);
        for (var p = PERIODS - 1; p >= 0; p--) {
          var slot = slot(j, r, p);
          if (facts.demand.isSame[j]) {
            at[slot] = at[slot(j - 1, r, p)];
          } else if (p >= apart) {
            at[slot] = at[slot - PERIODS];
          } else {
            at[slot] = slot * stride;
            step(facts, arrivals, j, r, p, withAges);
          }
        }
      }
    }
  }

  private void step(CellFacts facts, int[] arrivals, int j, int r, int p, boolean withAges) {
    var demand = facts.demand.share[j * PERIODS + p];
    var width = demand.length - 1;
    var count = top[j * PERIODS + p] + 1;
    var unit = facts.cellUnits;
    var hold =
        (Periods.days(p) * facts.rates.holdMicros()
                + (p == PERIODS - 1 ? facts.rates.leftOverMicros() : 0))
            * unit;
    for (var i = 0; i < count; i++) {
      row[width + i] = hold * i;
    }
    if (p + 1 < PERIODS) {
      addNext(facts, arrivals, j, r, p + 1, width, count);
    }
    if (withAges) {
      addAges(facts, arrivals, r, p, width, count);
    }
    var lost = facts.rates.lostMicros() * unit;
    for (var i = 1; i <= width; i++) {
      row[width - i] = row[width] + lost * i;
    }
    var out = at[slot(j, r, p)];
    Arrays.fill(value, out, out + count, 0);
    for (var d = 0; d <= width; d++) {
      var f = demand[d];
      var from = width - d;
      for (var y = 0; y < count; y++) {
        value[out + y] += f * row[from + y];
      }
    }
  }

  /// Adds what stock at the end of a period costs from the next one on.
  private void addNext(CellFacts facts, int[] arrivals, int j, int r, int p, int from, int count) {
    var next = at[slot(j, r, p)];
    var most = top[j * PERIODS + p];
    var units = arrivals.length == 0 ? 0 : arrivals[r * PERIODS + p];
    var over = (double) (units % facts.cellUnits) / facts.cellUnits;
    var shift = facts.inbound.cells[p] + units / facts.cellUnits;
    var split = facts.inbound.split[p];
    for (var k = 0; k < Math.max(1, split.length); k++) {
      var weight = split.length == 0 ? 1 : split[k];
      addShifted(next, shift + k, most, weight * (1 - over), from, count);
      if (over > 0) {
        addShifted(next, shift + k + 1, most, weight * over, from, count);
      }
    }
  }

  private void addShifted(int next, int shift, int most, double weight, int from, int count) {
    var known = Math.clamp(most - shift + 1L, 0, count);
    for (var i = 0; i < known; i++) {
      row[from + i] += weight * value[next + shift + i];
    }
    if (known < count) {
      var end = value[next + most];
      var slope = most > 0 ? end - value[next + most - 1] : 0;
      for (var i = known; i < count; i++) {
        row[from + i] += weight * (end + slope * (shift + i - most));
      }
    }
  }

  private void addAges(CellFacts facts, int[] arrivals, int r, int p, int from, int count) {
    for (var k = 0; k < facts.ages.moreMicros.length; k++) {
      if (p < facts.ages.fromPeriod(k)) {
        continue;
      }
      var young = facts.ages.young(k, p, 0, arrivals, r);
      var micros = facts.ages.moreMicros[k] * Periods.days(p);
      for (var i = young / facts.cellUnits; i < count; i++) {
        row[from + i] += micros * Math.max(0, (double) i * facts.cellUnits - young);
      }
    }
  }

  /// First period from whose values on a regime's are those of the regime before.
  private static int lastDifference(int[] arrivals, int regime) {
    var p = PERIODS;
    while (p > 0
        && (p == PERIODS
            || arrivals.length == 0
            || arrivals[regime * PERIODS + p] == arrivals[(regime - 1) * PERIODS + p])) {
      p--;
    }
    return p;
  }

  private void reserve(CellFacts facts, int[] arrivals, int moreCells, boolean withAges) {
    var reach = new int[PERIODS];
    var sum = facts.onHandUnits / facts.cellUnits + 1 + moreCells;
    for (var p = 0; p < PERIODS; p++) {
      var most = 0;
      for (var r = 0; r < REGIMES && arrivals.length > 0; r++) {
        most = Math.max(most, Math.ceilDiv(arrivals[r * PERIODS + p], facts.cellUnits));
      }
      sum += facts.inbound.cells[p] + facts.inbound.split[p].length + most;
      reach[p] = sum;
    }
    var isCut = !withAges || facts.ages.isPlain();
    var largest = 0;
    var widest = 0;
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      var mean = 0.0;
      var variance = 0.0;
      for (var p = PERIODS - 1; p >= 0; p--) {
        var at = j * PERIODS + p;
        mean += facts.demand.loss[at][0];
        variance += facts.demand.variance[at];
        var enough = (int) Math.ceil(mean + DEVIATIONS * Math.sqrt(variance)) + FURTHER;
        top[at] = isCut ? Math.min(reach[p], enough) : reach[p];
        largest = Math.max(largest, top[at]);
        widest = Math.max(widest, facts.demand.share[at].length);
      }
    }
    if (row.length < largest + widest + 8) {
      row = new double[2 * (largest + widest + 8)];
    }
    stride = largest + 2;
    if (value.length < at.length * stride) {
      value = new double[at.length * stride];
    }
  }

  /// The first stock from which on a cell more costs at least so much; convex as values are.
  int below(int slot, double enough) {
    var begin = at[slot];
    var most = top(slot);
    var low = 0;
    var high = most;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (value[begin + middle + 1] - value[begin + middle] < enough) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int top(int slot) {
    return top[slot / (REGIMES * PERIODS) * PERIODS + slot % PERIODS];
  }

  /// What stock from so many cells on costs, beyond what is known straight on; until the next call.
  double[] line(int slot, int from, int count) {
    if (line.length < count) {
      line = new double[2 * count];
    }
    var known = Math.clamp(top(slot) - from + 1L, 0, count);
    if (known > 0) {
      System.arraycopy(value, at[slot] + from, line, 0, known);
    }
    for (var i = known; i < count; i++) {
      line[i] = of(slot, from + i);
    }
    return line;
  }

  /// What so much stock costs; beyond what is known straight on.
  double of(int slot, int cells) {
    var most = top(slot);
    if (cells <= most) {
      return value[at[slot] + cells];
    }
    var end = value[at[slot] + most];
    return most > 0 ? end + (end - value[at[slot] + most - 1]) * (cells - most) : end;
  }
}
