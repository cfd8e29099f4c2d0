package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// A separable lower bound of what stock costs: a sum over weeks of functions of the supply decided
/// until then, by regime.
///
/// With N(s) and L(s) of [NetNeeds], and shares α(s) that sum to 1 in each class, L(s) is at least
/// Σ over u ≤ s of α(u)·(N(u) − A(u))+ and the rest of the shares times (N(s) − A(s))+. Units older
/// than an age are at least (A(s − age) − N(s) − young fixed)+, first in, first out. Each is a
/// newsvendor's cost of A(s).
final class SupplyCosts implements AgedCosts {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int LEVELS = ItemFacts.LEVELS;
  private static final int REGIMES = ItemFacts.REGIMES;

  private static final double[] NOTHING = new double[REGIMES];

  /// Micros by supply in lots: index (regime·T + week)·width + lots.
  double[] micros = new double[0];

  /// Slope of all further weeks beyond any need: index regime·T + week, micros a unit.
  final double[] endSlope = new double[REGIMES * WEEKS];

  int width;

  /// What ages cost by supply in lots until a week: index as of micros.
  private double[] aged = new double[0];

  /// The same part of the costs without any supply, by regime.
  final double[] agedNone = new double[REGIMES];

  /// Micros of a unit of L(s), by week.
  final double[] openMicros = new double[WEEKS];

  /// Micros of a unit of L(s) and all later ones, demand lost at the end included.
  final double[] laterMicros = new double[WEEKS];

  private double[] fixedPart = new double[0];
  private double lostMicros;

  /// Takes an item; the part that doesn't depend on the shares is computed here.
  ///
  /// @param lost micros of a unit of lost demand, the fill rate's price included
  void open(ItemFacts facts, ItemPrices prices, NetNeeds needs, double lost) {
    width = needs.mostLots + 1;
    var size = REGIMES * WEEKS * width;
    if (fixedPart.length < size) {
      fixedPart = new double[size];
      micros = new double[size];
      aged = new double[size];
    }
    lostMicros = lost - coverSum(facts, needs, lost);
    var later = lostMicros * facts.cellUnits;
    for (var s = WEEKS - 1; s >= 0; s--) {
      var next = s + 1 < WEEKS ? prices.weekMicrosPerUnit()[s + 1] : 0;
      openMicros[s] = (holdMicros(facts, s) + next) * facts.cellUnits;
      later += openMicros[s];
      laterMicros[s] = later;
    }
    for (var r = 0; r < REGIMES; r++) {
      var slope = 0.0;
      for (var s = WEEKS - 1; s >= needs.first[r]; s--) {
        var hold = holdMicros(facts, s);
        var start = prices.weekMicrosPerUnit()[s];
        fill(facts, needs, r, s, hold + start);
        addStart(facts, r, s, start);
        slope += hold + start;
        endSlope[r * WEEKS + s] = slope;
      }
      Arrays.fill(aged, r * WEEKS * width, (r + 1) * WEEKS * width, 0);
      for (var s = needs.first[r]; s < WEEKS; s++) {
        addSteps(facts, needs, r, s);
      }
      addAged(needs.first[r], r);
    }
  }

  /// Adds what ages cost to the rest.
  private void addAged(int first, int r) {
    agedNone[r] = 0;
    for (var s = first; s < WEEKS; s++) {
      var row = (r * WEEKS + s) * width;
      agedNone[r] += aged[row];
      for (var x = 0; x < width; x++) {
        fixedPart[row + x] += aged[row + x];
      }
    }
  }

  @Override
  public double aged(int regime, int week, int lots) {
    return aged[(regime * WEEKS + week) * width + Math.min(lots, width - 1)];
  }

  /// Slope of a week's costs at a supply, micros a unit: the mean of both sides.
  double slope(int regime, int week, int lots, int lotUnits) {
    var row = (regime * WEEKS + week) * width;
    var low = Math.max(0, Math.min(lots, width - 1) - 1);
    var high = Math.min(width - 1, lots + 1);
    return high > low
        ? (micros[row + high] - micros[row + low]) / ((double) (high - low) * lotUnits)
        : 0;
  }

  private static double holdMicros(ItemFacts facts, int week) {
    return facts.rates.capitalMicros()
        + facts.tiers.firstMicros
        + (week == WEEKS - 1 ? facts.rates.leftOverMicros() : 0);
  }

  private void fill(ItemFacts facts, NetNeeds needs, int r, int s, double linear) {
    var out = (r * WEEKS + s) * width;
    var unit = facts.cellUnits;
    Arrays.fill(fixedPart, out, out + width, 0);
    for (var j = 0; j < LEVELS; j++) {
      var key = (r * LEVELS + j) * WEEKS + s;
      var weight = DecidedSupply.levelWeight(j) * unit;
      for (var x = 0; x < width; x++) {
        fixedPart[out + x] += weight * linear * (x * facts.lotCells - needs.mean[key]);
      }
    }
  }

  /// Stock at the start is what is there at the end and the week's demand.
  private void addStart(ItemFacts facts, int r, int s, double start) {
    var mean = 0.0;
    for (var j = 0; j < LEVELS; j++) {
      mean += DecidedSupply.levelWeight(j) * facts.demand.mean[j * WEEKS + s];
    }
    for (var x = 0; x < width; x++) {
      fixedPart[(r * WEEKS + s) * width + x] += start * mean * facts.cellUnits;
    }
  }

  /// Part of the price of lost demand that pays for stock below the least cover being counted by A
  /// − N where it is A − N + L.
  private double coverSum(ItemFacts facts, NetNeeds needs, double lost) {
    var sum = facts.rates.coverMicros() * (WEEKS - facts.reachWeek());
    return facts.cover.hasLeast && sum <= lost / 2 && needs.mostLots > 0 ? sum : 0;
  }

  private void addSteps(ItemFacts facts, NetNeeds needs, int r, int s) {
    var unit = facts.cellUnits;
    for (var k = 0; k < facts.tiers.moreMicros.length; k++) {
      if (s >= facts.tiers.fromWeek[k]) {
        var young = facts.tiers.youngUnits[(k * REGIMES + r) * WEEKS + s];
        var since = s - facts.tiers.youngWeeks[k];
        var micros = facts.tiers.moreMicros[k] * unit;
        needs.addOver(r, s, Math.ceilDiv(young, unit), micros, aged, since, width, facts.lotCells);
      }
    }
    if (facts.cover.hasMost) {
      var most = (int) Math.ceil(facts.cover.mostUnits[s] / unit);
      needs.addOver(
          r, s, most, facts.rates.coverMicros() * unit, fixedPart, s, width, facts.lotCells);
    }
    if (lostMicros > 0 && facts.cover.hasLeast && isLeastCounted(facts)) {
      needs.addBelow(facts, r, s, fixedPart, width);
    }
  }

  private boolean isLeastCounted(ItemFacts facts) {
    return facts.rates.coverMicros() * (WEEKS - facts.reachWeek()) <= lostMicros;
  }

  /// Puts shares in force: index (regime·L + level)·T + week.
  void mix(NetNeeds needs, double[] shares) {
    mix(needs, shares, micros, NOTHING);
  }

  /// Puts shares in force beside another bound of what lost demand costs.
  ///
  /// @param other the other bound, index as of micros
  /// @param otherShare how much of it is taken, by regime
  void mix(NetNeeds needs, double[] shares, double[] other, double[] otherShare) {
    for (var r = 0; r < REGIMES; r++) {
      for (var k = r * WEEKS * width; k < (r + 1) * WEEKS * width; k++) {
        micros[k] = fixedPart[k] + (otherShare[r] > 0 ? otherShare[r] * other[k] : 0);
      }
      for (var j = 0; j < LEVELS; j++) {
        var rest = 1.0;
        for (var s = needs.first[r]; s < WEEKS; s++) {
          var key = (r * LEVELS + j) * WEEKS + s;
          rest -= shares[key];
          var weight =
              (1 - otherShare[r])
                  * DecidedSupply.levelWeight(j)
                  * (laterMicros[s] * shares[key] + openMicros[s] * Math.max(0, rest));
          var out = (r * WEEKS + s) * width;
          for (var x = 0; x < width; x++) {
            micros[out + x] += weight * needs.open[key * width + x];
          }
        }
      }
    }
  }
}
