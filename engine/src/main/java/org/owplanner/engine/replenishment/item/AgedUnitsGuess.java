package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// What ages are expected to cost by the supply decided until a week: a guess that a search can
/// rank changes by.
///
/// Units older than an age at the end of week s are (A(s − age) − N(s) − young fixed)+, N of
/// [NetNeeds]. N is taken as normal, of the mean and variance that all levels together give it, and
/// E(z − N)+ as σ·ln(1 + exp(1.702·(z − μ)/σ))/1.702, the logistic's.
final class AgedUnitsGuess implements AgedCosts {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Of the logistic distribution that is nearest to the standard normal one.
  private static final double STEEPNESS = 1.702;

  private static final double FAR = 30;
  private static final int LOTS = 64;

  /// Arrays that serve one item after the other.
  static final class Scratch {
    private final double[] mean = new double[REGIMES * WEEKS];
    private final double[] deviation = new double[REGIMES * WEEKS];
    private final double[] known = new double[REGIMES * WEEKS * LOTS];
  }

  private final ItemFacts facts;
  private final int[] first;
  private final double[] mean;
  private final double[] deviation;
  private final double[] known;

  /// @param paths of any plan: before the first arrival all are the same
  AgedUnitsGuess(Scratch scratch, ItemFacts facts, StockPaths paths) {
    this.facts = facts;
    first = facts.firstArrivals();
    mean = scratch.mean;
    deviation = scratch.deviation;
    known = scratch.known;
    Arrays.fill(known, Double.NaN);
    for (var r = 0; r < REGIMES; r++) {
      if (first[r] < WEEKS) {
        open(paths, r);
      }
    }
  }

  private void open(StockPaths paths, int r) {
    var needs = new double[ItemFacts.LEVELS];
    var within = 0.0;
    for (var j = 0; j < needs.length; j++) {
      var slot = StockPaths.slot(j, r, first[r]);
      needs[j] = -paths.meanCells(slot);
      within += DecidedSupply.levelWeight(j) * paths.varianceCells(slot);
    }
    for (var s = first[r]; s < WEEKS; s++) {
      var all = 0.0;
      var squares = 0.0;
      for (var j = 0; j < needs.length; j++) {
        var weight = DecidedSupply.levelWeight(j);
        needs[j] += facts.demand.mean[j * WEEKS + s] - facts.fixed.meanCells(r, s);
        within += weight * facts.demand.variance[j * WEEKS + s];
        all += weight * needs[j];
        squares += weight * needs[j] * needs[j];
      }
      mean[r * WEEKS + s] = all;
      deviation[r * WEEKS + s] = Math.sqrt(within + Math.max(0, squares - all * all)) + 0.01;
    }
  }

  /// Micros of all that is too old in later weeks of what came until a week.
  @Override
  public double aged(int regime, int week, int lots) {
    if (lots >= LOTS) {
      return guess(regime, week, lots);
    }
    var at = (regime * WEEKS + week) * LOTS + lots;
    if (Double.isNaN(known[at])) {
      known[at] = guess(regime, week, lots);
    }
    return known[at];
  }

  private double guess(int r, int week, int lots) {
    var tiers = facts.tiers;
    var sum = 0.0;
    for (var k = 0; k < tiers.moreMicros.length; k++) {
      var s = week + tiers.youngWeeks[k];
      if (week >= first[r] && s < WEEKS && s >= tiers.fromWeek[k]) {
        var at = r * WEEKS + s;
        var young = tiers.youngUnits[(k * REGIMES + r) * WEEKS + s] / (double) facts.cellUnits;
        var x = STEEPNESS * (lots * facts.lotCells - young - mean[at]) / deviation[at];
        var above = x > FAR ? x : x < -FAR ? 0 : Math.log1p(Math.exp(x));
        sum += tiers.moreMicros[k] * facts.cellUnits * above * deviation[at] / STEEPNESS;
      }
    }
    return sum;
  }
}
