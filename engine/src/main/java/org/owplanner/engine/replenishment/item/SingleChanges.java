package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import java.util.Optional;

/// A plan's cost, and what it would be with other lots of one option.
///
/// One forward and one backward pass hold both: with q cells more in week a the stock costs Σ over
/// classes of weight·Σ over stock of p(I)·U(a, I + arrivals + q) from there on. Exact but for units
/// that an age makes dearer and for a fill rate's limit, which are held as they are.
final class SingleChanges {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Arrays that serve one item after the other.
  static final class Scratch {
    private final StockPaths paths = new StockPaths();
    private final StockValues values = new StockValues();
    private double[] memo = new double[0];
  }

  private final ItemFacts facts;
  private final ItemPrices prices;
  private final EndCosts costs;
  private final StockPaths paths;
  private final StockValues values;
  private final double[] memo;
  private final int memoWidth;
  private final int below;
  private final int[] supply = DecidedSupply.none();
  private final int[] lastSupply = DecidedSupply.none();
  private final double fixedFillMicros;
  private double fillMicros;
  private boolean isFresh = true;
  private Optional<AgedCosts> ages = Optional.empty();

  SingleChanges(Scratch scratch, ItemFacts facts, ItemPrices prices) {
    this(scratch, facts, prices, Double.NaN);
  }

  private SingleChanges(
      Scratch scratch, ItemFacts facts, ItemPrices prices, double fixedFillMicros) {
    this.facts = facts;
    this.prices = prices;
    this.fixedFillMicros = fixedFillMicros;
    costs = new EndCosts(facts, false);
    paths = scratch.paths;
    values = scratch.values;
    values.open(facts);
    var most = 0;
    for (var o = 0; o < facts.options().size(); o++) {
      most = Math.max(most, facts.mostLots(o));
    }
    below = most;
    memoWidth = 2 * most + 1;
    var size = REGIMES * WEEKS * memoWidth;
    scratch.memo = scratch.memo.length < size ? new double[2 * size] : scratch.memo;
    memo = scratch.memo;
  }

  /// The same with a given price of demand lost in reach.
  static SingleChanges withFill(
      Scratch scratch, ItemFacts facts, ItemPrices prices, double fillMicros) {
    return new SingleChanges(scratch, facts, prices, fillMicros);
  }

  /// Adds from now on to each change what ages are reckoned to cost by it.
  void countAges(AgedCosts lower) {
    ages = Optional.of(lower);
    Arrays.fill(memo, 0, REGIMES * WEEKS * memoWidth, Double.NaN);
  }

  /// Price of a unit lost in reach under a plan; forgets the last pass.
  double fillMicros(int[] lots) {
    if (facts.rates.fillRate() <= 0) {
      return 0;
    }
    DecidedSupply.fill(facts, lots, supply);
    paths.run(facts, supply, 0);
    isFresh = true;
    return fillMicros();
  }

  /// Price of a unit lost in reach under the last plan.
  double fillMicrosNow() {
    return fillMicros;
  }

  StockPaths paths() {
    return paths;
  }

  /// Passes over a plan; its cost, orders included.
  double pass(int[] lots) {
    DecidedSupply.fill(facts, lots, supply);
    var from = 0;
    var to = WEEKS;
    if (!isFresh) {
      from = firstChange();
      to = lastChange();
    }
    var lastFill = fillMicros;
    if (isFresh || from < WEEKS) {
      paths.run(facts, supply, from);
      fillMicros = fillMicros();
      costs.set(facts, prices, supply, fillMicros);
      if (fillMicros != lastFill) {
        to = WEEKS;
      }
      values.run(facts, supply, paths, costs, below * facts.lotCells, to);
      System.arraycopy(supply, 0, lastSupply, 0, supply.length);
      Arrays.fill(memo, 0, REGIMES * WEEKS * memoWidth, Double.NaN);
    }
    isFresh = false;
    return stockMicros() + orderMicros(lots);
  }

  /// What the orders of a plan cost by themselves, prices included.
  double orderMicros(int[] lots) {
    var sum = 0.0;
    for (var o = 0; o < lots.length; o++) {
      sum += orderMicros(o, lots[o]);
    }
    return sum;
  }

  double orderMicros(int option, int lots) {
    var units = facts.units(option, lots);
    return facts.orders.micros(option, units) + prices.optionMicrosPerUnit()[option] * units;
  }

  /// What stock costs more with so many lots more (or fewer) of an option.
  double stockChange(int option, int lots) {
    var sum = 0.0;
    for (var r = 0; r < REGIMES; r++) {
      var week = facts.arrivals[option * REGIMES + r];
      sum += valueFrom(r, week, lots) - valueFrom(r, week, 0);
    }
    return sum;
  }

  private double valueFrom(int regime, int week, int lots) {
    var at = (regime * WEEKS + week) * memoWidth + below + lots;
    var last = memo[at];
    if (!Double.isNaN(last)) {
      return last;
    }
    var sum = 0.0;
    var lastMean = 0.0;
    for (var j = 0; j < ItemFacts.LEVELS; j++) {
      if (facts.demand.isSame[j]) {
        sum += DecidedSupply.weight(j, regime) * lastMean;
        continue;
      }
      var slot = StockPaths.slot(j, regime, week);
      var key = regime * WEEKS + week;
      var count = paths.high[slot] - paths.low[slot] + 1;
      var split = facts.fixed.split[key];
      var from = paths.low[slot] + facts.fixed.cells[key] + supply[key] + lots * facts.lotCells;
      var known = StockValues.slot(j, regime, week);
      var most = values.top[j * WEEKS + week];
      var mean = 0.0;
      if (split.length == 0) {
        mean = values.mean(paths.share, paths.at[slot], count, known, most, from);
      }
      for (var k = 0; k < split.length; k++) {
        mean += split[k] * values.mean(paths.share, paths.at[slot], count, known, most, from + k);
      }
      lastMean = mean;
      sum += DecidedSupply.weight(j, regime) * mean;
    }
    if (ages.isPresent()) {
      sum += DecidedSupply.regimeWeight(regime) * agedFrom(ages.get(), regime, week, lots);
    }
    memo[at] = sum;
    return sum;
  }

  /// What ages cost from a week on with so many lots more from then on.
  private double agedFrom(AgedCosts bound, int regime, int week, int lots) {
    var cells = 0;
    for (var t = 0; t < week; t++) {
      cells += supply[regime * WEEKS + t];
    }
    var sum = 0.0;
    for (var t = week; t < facts.tiers.endWeek; t++) {
      cells += supply[regime * WEEKS + t];
      sum += bound.aged(regime, t, cells / facts.lotCells + lots);
    }
    return sum;
  }

  private double stockMicros() {
    var sum = -allowedMicros();
    for (var r = 0; r < REGIMES; r++) {
      sum += valueFrom(r, 0, 0) + agedMicros(r, WEEKS);
      if (ages.isPresent()) {
        sum -= DecidedSupply.regimeWeight(r) * agedFrom(ages.get(), r, 0, 0);
      }
    }
    return sum;
  }

  /// What stock costs in a regime before a week.
  double microsBefore(int regime, int week) {
    return valueFrom(regime, 0, 0) - valueFrom(regime, week, 0);
  }

  /// What ages cost in a regime until a week, by the paths of the last pass.
  double agedMicros(int regime, int week) {
    var sum = 0.0;
    for (var k = 0; k < facts.tiers.moreMicros.length; k++) {
      for (var t = facts.tiers.fromWeek[k]; t < week; t++) {
        var young = costs.youngUnits[(k * REGIMES + regime) * WEEKS + t];
        var above = 0.0;
        for (var j = 0; j < ItemFacts.LEVELS; j++) {
          var slot = StockPaths.slot(j, regime, t + 1);
          above = facts.demand.isSame[j] ? above : 0;
          var least = (int) Math.max(paths.low[slot], Math.ceil(young / facts.cellUnits));
          for (var i = paths.high[slot]; !facts.demand.isSame[j] && i >= least; i--) {
            var more = (double) i * facts.cellUnits - young;
            above += more * paths.share[paths.at[slot] + i - paths.low[slot]];
          }
          sum += DecidedSupply.weight(j, regime) * facts.tiers.moreMicros[k] * above;
        }
      }
    }
    return sum;
  }

  /// What demand in reach may be lost without a fill rate's price, at that price.
  double allowedMicros() {
    return fillMicros * allowedUnits();
  }

  private double allowedUnits() {
    return facts.rates.fillRate() > 0
        ? (1 - facts.rates.fillRate()) * ItemEvaluator.meanDemand(facts, facts.reachWeek())
        : 0;
  }

  /// Price of lost demand in reach: that of the fill rate where it isn't met.
  private double fillMicros() {
    if (!Double.isNaN(fixedFillMicros)) {
      return fixedFillMicros;
    }
    var reach = facts.reachWeek();
    if (facts.rates.fillRate() <= 0 || reach >= WEEKS) {
      return 0;
    }
    var lost = 0.0;
    for (var j = 0; j < ItemFacts.LEVELS; j++) {
      for (var r = 0; r < REGIMES; r++) {
        var units = paths.meanCells(StockPaths.slot(j, r, WEEKS));
        units -= paths.meanCells(StockPaths.slot(j, r, reach));
        for (var t = reach; t < WEEKS; t++) {
          var key = r * WEEKS + t;
          units += facts.demand.mean[j * WEEKS + t] - supply[key] - facts.fixed.meanCells(r, t);
        }
        lost += DecidedSupply.weight(j, r) * units * facts.cellUnits;
      }
    }
    return lost > allowedUnits() ? facts.rates.fillMicros() : 0;
  }

  private int firstChange() {
    var first = WEEKS;
    for (var k = 0; k < supply.length; k++) {
      first = supply[k] == lastSupply[k] ? first : Math.min(first, k % WEEKS);
    }
    return first;
  }

  private int lastChange() {
    var last = 0;
    for (var k = 0; k < supply.length; k++) {
      last = supply[k] == lastSupply[k] ? last : Math.max(last, k % WEEKS);
    }
    return last;
  }
}
