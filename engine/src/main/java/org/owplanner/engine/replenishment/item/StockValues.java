package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// Backward pass: what stock after a week's arrivals costs from then to the horizon's end, in each
/// class of level and regime.
///
/// U(t, y) = a·y + Σ f(d)·Q((y − d)+) with Q(i) = b·i + end cost of i + U(t + 1, i + arrivals): a
/// is the price of a unit at the start less the price of lost demand, b the latter, for lost demand
/// is d − y + i.
final class StockValues {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Standard deviations, and further cells, beyond which no demand is reckoned with.
  private static final double DEVIATIONS = 7;

  private static final int FURTHER = 16;

  /// Where the values of class c in week t begin: index c·T + t.
  final int[] at = new int[ItemFacts.CLASSES * WEEKS];

  /// Largest stock in cells that values are known for: index level·T + week.
  final int[] top = new int[ItemFacts.LEVELS * WEEKS];

  double[] value = new double[0];

  /// Stock in cells that all demand still to come stays below: index level·T + week.
  private final int[] enough = new int[ItemFacts.LEVELS * WEEKS];

  private double[] row = new double[0];
  private int stride;

  static int slot(int level, int regime, int week) {
    return (level * REGIMES + regime) * WEEKS + week;
  }

  /// Computes all weeks before one, whose arrivals or end costs are the last that changed.
  ///
  /// @param more cells beyond what the paths reach that values are needed for
  /// @param to last week whose arrivals may differ from the last call's for the same facts; 26 for
  ///   all
  void run(ItemFacts facts, int[] supply, StockPaths paths, EndCosts costs, int more, int to) {
    var last = reserve(facts, supply, paths, more) ? WEEKS : to;
    for (var r = 0; r < REGIMES; r++) {
      var apart = r == 0 ? WEEKS : lastDifference(facts, supply, costs, r);
      for (var j = 0; j < ItemFacts.LEVELS; j++) {
        if (facts.demand.isSame[j]) {
          System.arraycopy(at, slot(j - 1, r, 0), at, slot(j, r, 0), WEEKS);
          continue;
        }
        for (var t = Math.min(WEEKS, last) - 1; t >= 0; t--) {
          var slot = slot(j, r, t);
          if (t >= apart) {
            at[slot] = at[slot - WEEKS];
          } else {
            at[slot] = slot * stride;
            step(facts, supply, costs, j, r, t);
          }
        }
      }
    }
  }

  private void step(ItemFacts facts, int[] supply, EndCosts costs, int j, int r, int t) {
    var demand = facts.demand.share[j * WEEKS + t];
    var width = demand.length - 1;
    var count = top[j * WEEKS + t] + 1;
    var unit = facts.cellUnits;
    Arrays.fill(row, width, width + count, 0);
    if (t + 1 < WEEKS) {
      addNext(facts, supply, j, r, t + 1, width, count);
    }
    costs.addTo(row, width, count, r, t);
    var lost = costs.lostMicros[t] * unit;
    for (var i = 0; i < count; i++) {
      row[width + i] += lost * i;
    }
    Arrays.fill(row, 0, width, row[width]);
    var out = at[slot(j, r, t)];
    Correlation.descending(demand, row, width, value, out, count);
    var slope = costs.startMicros[t] * unit - lost;
    var constant = lost * facts.demand.mean[j * WEEKS + t];
    for (var y = 0; y < count; y++) {
      value[out + y] += constant + slope * y;
    }
  }

  /// Adds what stock at the end of a week costs from the next week on.
  private void addNext(ItemFacts facts, int[] supply, int j, int r, int week, int from, int count) {
    var key = r * WEEKS + week;
    var shift = facts.fixed.cells[key] + supply[key];
    var split = facts.fixed.split[key];
    var next = at[slot(j, r, week)];
    var most = top[j * WEEKS + week];
    if (split.length == 0) {
      addShifted(next, shift, most, 1, from, count);
    }
    for (var k = 0; k < split.length; k++) {
      addShifted(next, shift + k, most, split[k], from, count);
    }
  }

  /// Beyond what is known values go on straight: only paths of no probability get there.
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

  /// First week from whose values on a regime's are those of the regime before.
  private static int lastDifference(ItemFacts facts, int[] supply, EndCosts costs, int regime) {
    var t = WEEKS;
    while (t > 0
        && costs.isSame(regime, t - 1)
        && (t == WEEKS || StockPaths.isSame(facts, supply, regime * WEEKS + t))) {
      t--;
    }
    return t;
  }

  /// Makes room; true if what was there is gone.
  private boolean reserve(ItemFacts facts, int[] supply, StockPaths paths, int more) {
    var isGone = false;
    var largest = 0;
    var width = 0;
    for (var j = 0; j < ItemFacts.LEVELS; j++) {
      for (var t = 0; t < WEEKS; t++) {
        var high = 0;
        for (var r = 0; r < REGIMES; r++) {
          var key = r * WEEKS + t;
          high =
              Math.max(
                  high,
                  paths.high[StockPaths.slot(j, r, t)]
                      + facts.fixed.cells[key]
                      + facts.fixed.split[key].length
                      + supply[key]);
        }
        var needed = Math.min(high + more, Math.max(high, enough[j * WEEKS + t])) + 1;
        if (top[j * WEEKS + t] < needed) {
          top[j * WEEKS + t] = needed;
          isGone = true;
        }
        largest = Math.max(largest, top[j * WEEKS + t]);
        width = Math.max(width, facts.demand.share[j * WEEKS + t].length);
      }
    }
    if (row.length < largest + width + 8) {
      row = new double[2 * (largest + width + 8)];
    }
    if (largest + 2 > stride) {
      stride = largest + largest / 2 + 2;
      value = value.length < at.length * stride ? new double[at.length * stride] : value;
      isGone = true;
    }
    return isGone;
  }

  /// Forgets the last item and takes another.
  void open(ItemFacts facts) {
    Arrays.fill(top, 0);
    for (var j = 0; j < ItemFacts.LEVELS; j++) {
      var mean = 0.0;
      var variance = 0.0;
      var cover = 0.0;
      for (var t = WEEKS - 1; t >= 0; t--) {
        mean += facts.demand.mean[j * WEEKS + t];
        variance += facts.demand.variance[j * WEEKS + t];
        var most = facts.cover.hasMost ? facts.cover.mostUnits[t] : 0;
        most = most < Double.POSITIVE_INFINITY ? most : 0;
        cover = Math.max(cover, Math.max(most, facts.cover.leastUnits[t]) / facts.cellUnits);
        enough[j * WEEKS + t] =
            (int) Math.ceil(mean + DEVIATIONS * Math.sqrt(variance) + cover) + FURTHER;
      }
    }
  }

  /// Mean value over a distribution of stock from a level on; beyond what is known straight on.
  double mean(double[] share, int shareAt, int count, int slot, int most, int from) {
    var known = Math.clamp(most - from + 1L, 0, count);
    var sum = Correlation.dot(share, shareAt, value, at[slot] + from, known);
    if (known < count) {
      var end = value[at[slot] + most];
      var slope = most > 0 ? end - value[at[slot] + most - 1] : 0;
      for (var i = known; i < count; i++) {
        sum += share[shareAt + i] * (end + slope * (from + i - most));
      }
    }
    return sum;
  }
}
