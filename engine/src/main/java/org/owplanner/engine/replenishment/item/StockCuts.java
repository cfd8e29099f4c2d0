package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// What stock costs under a supply in whole cells, and by how much a further cell raises it, by
/// regime and week of arrival: a linear function that the cost is nowhere below, for it is convex
/// in the supply.
///
/// The slope is that of all arrivals growing by less than a cell: where a path has y cells and
/// demand d, a little more is kept if y ≥ d. Ages are those of [SupplyCosts], which are convex too.
final class StockCuts {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final int MORE_CELLS = 2;

  private final StockPaths paths = new StockPaths();
  private final StockValues values = new StockValues();
  private final int[] supply = DecidedSupply.none();

  /// Micros of a further cell that arrives in a week: index regime·T + week.
  final double[] slope = new double[REGIMES * WEEKS];

  /// Micros of a regime's stock, the regime's probability included.
  final double[] micros = new double[REGIMES];

  void open(ItemFacts facts) {
    values.open(facts);
  }

  /// Computes both.
  ///
  /// @param cells by option
  /// @param fillMicros what a unit of lost demand in reach costs for the fill rate
  void run(ItemFacts facts, ItemPrices prices, int[] cells, double fillMicros) {
    Arrays.fill(supply, 0);
    for (var o = 0; o < cells.length; o++) {
      for (var r = 0; r < REGIMES && cells[o] > 0; r++) {
        var week = facts.arrivals[o * REGIMES + r];
        if (week < WEEKS) {
          supply[r * WEEKS + week] += cells[o];
        }
      }
    }
    paths.run(facts, supply, 0);
    var costs = new EndCosts(facts, false);
    costs.set(facts, prices, supply, fillMicros);
    values.run(facts, supply, paths, costs, MORE_CELLS, WEEKS);
    for (var r = 0; r < REGIMES; r++) {
      micros[r] = valueFrom(facts, r, 0, 0);
      for (var t = 0; t < WEEKS; t++) {
        slope[r * WEEKS + t] = valueFrom(facts, r, t, 1) - valueFrom(facts, r, t, 0);
      }
    }
  }

  /// Micros of all regimes.
  double sumMicros() {
    var sum = 0.0;
    for (var part : micros) {
      sum += part;
    }
    return sum;
  }

  /// Adds a lower bound of what ages cost from the first arrivals on.
  void addAges(ItemFacts facts, SupplyCosts costs, int[] first) {
    for (var r = 0; r < REGIMES; r++) {
      var cells = 0;
      for (var t = first[r]; t < WEEKS; t++) {
        cells += supply[r * WEEKS + t];
        var lots = Math.min(cells / facts.lotCells, costs.width - 2);
        var weight = DecidedSupply.regimeWeight(r);
        var low = costs.aged(r, t, lots);
        var rise = weight * (costs.aged(r, t, lots + 1) - low) / facts.lotCells;
        micros[r] += weight * low + rise * (cells - lots * facts.lotCells);
        for (var s = 0; s <= t; s++) {
          slope[r * WEEKS + s] += rise;
        }
      }
    }
  }

  private double valueFrom(ItemFacts facts, int regime, int week, int more) {
    var sum = 0.0;
    var mean = 0.0;
    for (var j = 0; j < ItemFacts.LEVELS; j++) {
      if (!facts.demand.isSame[j]) {
        mean = mean(facts, j, regime, week, more);
      }
      sum += DecidedSupply.weight(j, regime) * mean;
    }
    return sum;
  }

  private double mean(ItemFacts facts, int level, int regime, int week, int more) {
    var slot = StockPaths.slot(level, regime, week);
    var key = regime * WEEKS + week;
    var count = paths.high[slot] - paths.low[slot] + 1;
    var split = facts.fixed.split[key];
    var from = paths.low[slot] + facts.fixed.cells[key] + supply[key] + more;
    var known = StockValues.slot(level, regime, week);
    var most = values.top[level * WEEKS + week];
    if (split.length == 0) {
      return values.mean(paths.share, paths.at[slot], count, known, most, from);
    }
    var sum = 0.0;
    for (var k = 0; k < split.length; k++) {
      sum += split[k] * values.mean(paths.share, paths.at[slot], count, known, most, from + k);
    }
    return sum;
  }
}
