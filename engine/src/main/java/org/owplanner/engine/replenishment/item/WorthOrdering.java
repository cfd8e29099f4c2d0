package org.owplanner.engine.replenishment.item;

/// Whether any order can pay, by a bound that needs no search.
///
/// Supply never lessens stock, left-over units or what is too old (first in, first out), so Q units
/// more gain at most what lost demand and stock below the least cover cost without an order. Of
/// lost demand they save at most min(L, Q) on each path, and what they don't is left over:
///
/// G(Q) = line + (c + o)·Q − (m + o)·Σ over classes of weight·min(E L, Q) − cover
///
/// with c the least cost of a unit on its way, o what a unit left over loses, m what a unit lost
/// costs, L the demand lost from the first arrival on. Where G ≥ 0 for all Q from the smallest
/// order on, no order is best (min(E L, Q) ≥ E min(L, Q)).
final class WorthOrdering {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  private WorthOrdering() {}

  /// @param paths of the plan without orders
  static boolean canPay(ItemFacts facts, ItemPrices prices, StockPaths paths) {
    var unit = Double.POSITIVE_INFINITY;
    var least = Double.POSITIVE_INFINITY;
    for (var o = 0; o < facts.options().size(); o++) {
      if (facts.isFree(o) && facts.mostLots(o) > 0) {
        var change = facts.orders.changeMicros() * (facts.orders.lastUnits(o) > 0 ? -1 : 1);
        unit = Math.min(unit, UsefulOptions.micros(facts, prices, o) + change);
        least = Math.min(least, facts.units(o, facts.leastLots(o)));
      }
    }
    if (unit == Double.POSITIVE_INFINITY) {
      return false;
    }
    var leftOver = facts.rates.leftOverMicros();
    if (unit + leftOver <= 0) {
      return true;
    }
    var lost = lostUnits(facts, paths);
    var fill = facts.rates.fillRate() > 0 ? facts.rates.fillMicros() : 0;
    var gain = facts.rates.lostMicros() + fill + leftOver;
    var fixed = facts.orders.lineMicros() - coverMicros(facts, paths);
    var isWorth = fixed + (unit + leftOver) * least < gain * saved(lost, least);
    for (var c = 0; c < lost.length && !isWorth; c++) {
      isWorth =
          lost[c] > least && fixed + (unit + leftOver) * lost[c] < gain * saved(lost, lost[c]);
    }
    return isWorth;
  }

  private static double saved(double[] lost, double units) {
    var sum = 0.0;
    for (var c = 0; c < lost.length; c++) {
      sum += DecidedSupply.weight(c / REGIMES, c % REGIMES) * Math.min(lost[c], units);
    }
    return sum;
  }

  /// Units lost from the first possible arrival on, by class.
  private static double[] lostUnits(ItemFacts facts, StockPaths paths) {
    var first = facts.firstArrivals();
    var lost = new double[ItemFacts.CLASSES];
    for (var c = 0; c < lost.length; c++) {
      var j = c / REGIMES;
      var r = c % REGIMES;
      if (first[r] < WEEKS) {
        var cells = paths.meanCells(StockPaths.slot(j, r, WEEKS));
        cells -= paths.meanCells(StockPaths.slot(j, r, first[r]));
        for (var t = first[r]; t < WEEKS; t++) {
          cells += facts.demand.mean[j * WEEKS + t] - facts.fixed.meanCells(r, t);
        }
        lost[c] = Math.max(0, cells * facts.cellUnits);
      }
    }
    return lost;
  }

  /// What stock below the least cover costs without an order.
  private static double coverMicros(ItemFacts facts, StockPaths paths) {
    var sum = 0.0;
    for (var t = facts.reachWeek(); facts.cover.hasLeast && t < WEEKS; t++) {
      for (var c = 0; c < ItemFacts.CLASSES; c++) {
        var slot = StockPaths.slot(c / REGIMES, c % REGIMES, t + 1);
        var below = 0.0;
        for (var i = paths.low[slot]; i <= paths.high[slot]; i++) {
          below +=
              Math.max(0, facts.cover.leastUnits[t] - (double) i * facts.cellUnits)
                  * paths.share[paths.at[slot] + i - paths.low[slot]];
        }
        sum += DecidedSupply.weight(c / REGIMES, c % REGIMES) * below;
      }
    }
    return sum * facts.rates.coverMicros();
  }
}
