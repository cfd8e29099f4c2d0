package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.owplanner.engine.stock.LevelledDemand;

/// What one item's orders cost and lead to, over all levels of demand and arrival regimes.
///
/// It holds scratch arrays: one a thread.
public final class ItemEvaluator {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final double LOW_SHARE = 0.1;
  private static final double HIGH_SHARE = 0.9;

  private final StockPaths paths = new StockPaths();
  private final int[] supply = DecidedSupply.none();
  private double[] mixed = new double[0];

  /// The value of a plan of an item.
  public ItemValue value(ItemFacts facts, int[] lots) {
    DecidedSupply.fill(facts, lots, supply);
    paths.run(facts, supply, 0);
    var costs = new EndCosts(facts, true);
    costs.set(facts, ItemPrices.none(facts), supply, 0);
    var value =
        new ItemValue(
            new double[ItemTerm.values().length],
            new double[WEEKS],
            new double[WEEKS],
            new double[WEEKS],
            new double[WEEKS + 1],
            new double[WEEKS],
            new double[WEEKS],
            new double[WEEKS],
            meanDemand(facts, 0));
    for (var j = 0; j < LevelledDemand.LEVELS; j++) {
      for (var r = 0; r < REGIMES; r++) {
        for (var t = 0; t < WEEKS; t++) {
          addWeek(facts, costs, value, j, r, t);
        }
      }
    }
    value.emptyShare()[0] = facts.startCells == 0 && facts.startSplit == 0 ? 1 : 0;
    for (var t = 0; t < WEEKS; t++) {
      addLevels(facts, value, t);
    }
    addLost(facts, value);
    addOrders(facts, lots, value.terms());
    return sold(value);
  }

  private void addWeek(ItemFacts facts, EndCosts costs, ItemValue value, int j, int r, int t) {
    var weight = DecidedSupply.weight(j, r);
    var unit = facts.cellUnits;
    paths.start(facts, supply, j, r, t);
    var demand = facts.demand.share[j * WEEKS + t];
    var start = 0.0;
    var outage = 0.0;
    var tail = 1.0;
    var d = 0;
    for (var y = 0; y <= paths.startHigh; y++) {
      tail -= d < demand.length ? demand[d++] : 0;
      if (y >= paths.startLow) {
        var p = paths.startShare[y - paths.startLow];
        start += p * y;
        outage += p * Math.max(0, tail);
      }
    }
    var slot = StockPaths.slot(j, r, t + 1);
    var end = 0.0;
    for (var i = paths.low[slot]; i <= paths.high[slot]; i++) {
      end += i * paths.share[paths.at[slot] + i - paths.low[slot]];
    }
    var lost = Math.max(0, facts.demand.mean[j * WEEKS + t] - start + end);
    value.startUnits()[t] += weight * start * unit;
    value.meanUnits()[t] += weight * end * unit;
    value.lostUnits()[t] += weight * lost * unit;
    value.stockOutShare()[t] += weight * outage;
    value.emptyShare()[t + 1] += paths.low[slot] == 0 ? weight * paths.share[paths.at[slot]] : 0;
    addEnd(facts, costs, value.terms(), slot, r, t, weight);
    var terms = value.terms();
    terms[ItemTerm.CAPITAL.index()] += weight * end * unit * facts.rates.capitalMicros();
    terms[ItemTerm.STORAGE.index()] += weight * end * unit * facts.tiers.firstMicros;
    if (t == WEEKS - 1) {
      terms[ItemTerm.LEFT_OVER.index()] += weight * end * unit * facts.rates.leftOverMicros();
    }
  }

  /// Storage above ages, and cover.
  private void addEnd(
      ItemFacts facts, EndCosts costs, double[] terms, int slot, int r, int t, double weight) {
    for (var k = 0; k < facts.tiers.moreMicros.length; k++) {
      if (t >= facts.tiers.fromWeek[k]) {
        var young = costs.youngUnits[(k * REGIMES + r) * WEEKS + t];
        terms[ItemTerm.STORAGE.index()] +=
            weight * facts.tiers.moreMicros[k] * meanAbove(facts, slot, young);
      }
    }
    if (t < facts.reachWeek()) {
      return;
    }
    var outside = 0.0;
    if (facts.cover.hasMost) {
      outside += meanAbove(facts, slot, facts.cover.mostUnits[t]);
    }
    if (facts.cover.hasLeast) {
      outside += meanBelow(facts, slot, facts.cover.leastUnits[t]);
    }
    terms[ItemTerm.COVER.index()] += weight * facts.rates.coverMicros() * outside;
  }

  private double meanAbove(ItemFacts facts, int slot, double units) {
    var sum = 0.0;
    for (var i = paths.high[slot];
        i >= paths.low[slot] && (double) i * facts.cellUnits > units;
        i--) {
      sum +=
          paths.share[paths.at[slot] + i - paths.low[slot]]
              * ((double) i * facts.cellUnits - units);
    }
    return sum;
  }

  private double meanBelow(ItemFacts facts, int slot, double units) {
    var sum = 0.0;
    for (var i = paths.low[slot];
        i <= paths.high[slot] && (double) i * facts.cellUnits < units;
        i++) {
      sum +=
          paths.share[paths.at[slot] + i - paths.low[slot]]
              * (units - (double) i * facts.cellUnits);
    }
    return sum;
  }

  /// Levels of stock at a week's end that it stays below in one case of ten, and exceeds in one.
  private void addLevels(ItemFacts facts, ItemValue value, int week) {
    var most = 0;
    for (var c = 0; c < ItemFacts.CLASSES; c++) {
      most = Math.max(most, paths.high[StockPaths.slot(c / REGIMES, c % REGIMES, week + 1)]);
    }
    if (mixed.length <= most) {
      mixed = new double[2 * most + 2];
    }
    Arrays.fill(mixed, 0, most + 1, 0);
    for (var c = 0; c < ItemFacts.CLASSES; c++) {
      var slot = StockPaths.slot(c / REGIMES, c % REGIMES, week + 1);
      var weight = DecidedSupply.weight(c / REGIMES, c % REGIMES);
      for (var i = paths.low[slot]; i <= paths.high[slot]; i++) {
        mixed[i] += weight * paths.share[paths.at[slot] + i - paths.low[slot]];
      }
    }
    var sum = 0.0;
    var low = 0;
    var high = 0;
    for (var i = 0; i <= most; i++) {
      low = sum < LOW_SHARE ? i : low;
      high = sum < HIGH_SHARE ? i : high;
      sum += mixed[i];
    }
    value.p10Units()[week] = (double) low * facts.cellUnits;
    value.p90Units()[week] = (double) high * facts.cellUnits;
  }

  private static void addLost(ItemFacts facts, ItemValue value) {
    var lost = 0.0;
    var inReach = 0.0;
    for (var t = 0; t < WEEKS; t++) {
      lost += value.lostUnits()[t];
      inReach += t >= facts.reachWeek() ? value.lostUnits()[t] : 0;
    }
    var rates = facts.rates;
    value.terms()[ItemTerm.LOST_MARGIN.index()] = lost * rates.lostMicros();
    if (rates.fillRate() > 0) {
      var allowed = (1 - rates.fillRate()) * meanDemand(facts, facts.reachWeek());
      value.terms()[ItemTerm.FILL_RATE.index()] =
          rates.fillMicros() * Math.max(0, inReach - allowed);
    }
  }

  private static void addOrders(ItemFacts facts, int[] lots, double[] terms) {
    var orders = facts.orders;
    for (var o = 0; o < lots.length; o++) {
      var units = facts.units(o, lots[o]);
      terms[ItemTerm.FREIGHT.index()] += orders.freight(o, units);
      terms[ItemTerm.DUTY.index()] += orders.duty(o, units);
      terms[ItemTerm.ORDER_LINES.index()] += orders.line(units);
      terms[ItemTerm.PURCHASE.index()] += orders.purchase(o, units);
      terms[ItemTerm.CAPITAL.index()] += orders.capital(o, units);
      terms[ItemTerm.CHANGE.index()] += orders.change(o, units);
    }
  }

  private static ItemValue sold(ItemValue value) {
    var lost = 0.0;
    for (var units : value.lostUnits()) {
      lost += units;
    }
    return new ItemValue(
        value.terms(),
        value.startUnits(),
        value.lostUnits(),
        value.stockOutShare(),
        value.emptyShare(),
        value.meanUnits(),
        value.p10Units(),
        value.p90Units(),
        value.soldUnits() - lost);
  }

  /// Mean units of demand from a week on.
  static double meanDemand(ItemFacts facts, int from) {
    var sum = 0.0;
    for (var j = 0; j < LevelledDemand.LEVELS; j++) {
      for (var t = from; t < WEEKS; t++) {
        sum += DecidedSupply.levelWeight(j) * facts.demand.mean[j * WEEKS + t] * facts.cellUnits;
      }
    }
    return sum;
  }
}
