package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// The cheapest orders of each regime by itself, held together by multipliers, against the
/// separable costs of supply: a mean, by regime, of [LossShares] and [LossWeeks], which is a lower
/// bound since both are; shares are improved round by round, and each round's sum is a lower bound.
final class SharedSequences {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final int ROUNDS = 16;

  /// Part of lost demand that chosen weeks stand for at first.
  private static final double CHOSEN = 0.5;

  private static final double MOST_RISE = 2;

  /// Share of what is enough that a bound may stay below it.
  private static final double NEAR = 0.001;

  /// Rounds that may lift the bound by less than a share of it before no further follows.
  private static final int MOST_STALLED = 2;

  private static final double LEAST_RISE = 0.0002;

  private final ItemFacts facts;
  private final NetNeeds needs;
  private final SupplyCosts costs;
  private final OrderOffers offers;
  private final boolean[] isOpen;
  private final double[] extra;
  private final OrderSequences sequences = new OrderSequences();
  private final LossShares shares = new LossShares();
  private final LossWeeks chosen;
  private final double[] chosenShare = new double[REGIMES];
  private final double[] chosenRise = new double[REGIMES];
  private final double[] over = new double[REGIMES];
  private final double[] slopes = new double[REGIMES * WEEKS];
  private final int[] lots = new int[REGIMES * WEEKS];

  SharedSequences(
      ItemFacts facts, ItemPrices prices, NetNeeds needs, SupplyCosts costs, boolean[] isOpen) {
    this.facts = facts;
    this.needs = needs;
    this.costs = costs;
    this.isOpen = isOpen;
    offers = new OrderOffers(facts, prices);
    chosen = new LossWeeks(facts, needs);
    extra = new double[isOpen.length * REGIMES];
  }

  /// Least micros of stock and orders from the first arrival on, with at least so many orders.
  ///
  /// @param at a good plan
  /// @param enough a bound above which no further round is needed
  double lower(int[] at, int atLeast, double enough) {
    DecidedSupply.fill(facts, at, lots);
    for (var r = 0; r < REGIMES; r++) {
      for (var t = 0; t < WEEKS; t++) {
        var before = t == 0 ? 0 : lots[r * WEEKS + t - 1];
        lots[r * WEEKS + t] = before + lots[r * WEEKS + t] / facts.lotCells;
      }
      shares.begin(needs, r, lots);
    }
    chosen.at(costs, lots);
    Arrays.fill(chosenShare, CHOSEN);
    var best = Double.NEGATIVE_INFINITY;
    var near = enough - NEAR * Math.abs(enough);
    var stalled = 0;
    var pace = 1.0;
    for (var round = 0; round < ROUNDS && best < near; round++) {
      costs.mix(needs, shares.share, chosen.micros, chosenShare);
      hold(at.length, lots);
      offers.collect(isOpen, extra);
      var sum = 0.0;
      var gain = 0.0;
      var excess = 0.0;
      for (var r = 0; r < REGIMES; r++) {
        var weight = DecidedSupply.regimeWeight(r);
        var first = needs.first[r];
        sum += weight * sequences.run(costs.micros, costs.width, offers, r, first, atLeast);
        sum -= weight * offers.storedMicros[r] * facts.factoryLots() * facts.lotUnits();
        gain += gain(r, weight);
        over[r] = (double) (sequences.storedLots() - facts.factoryLots()) * facts.lotUnits();
        over[r] = over[r] < 0 && offers.storedMicros[r] <= 0 ? 0 : over[r];
        excess += weight * over[r] * over[r];
      }
      pace = sum > best ? pace : pace * 0.7;
      stalled = sum > best + LEAST_RISE * Math.abs(best) ? 0 : stalled + 1;
      best = Math.max(best, sum);
      if (stalled > MOST_STALLED) {
        break;
      }
      if (gain > 0) {
        shares.climb(needs, pace * (enough - sum) / gain);
        climbChosen(pace * (enough - sum) / gain);
      }
      for (var r = 0; r < REGIMES && excess > 0; r++) {
        var step = pace * (enough - sum) / 2 / excess;
        offers.storedMicros[r] = Math.max(0, offers.storedMicros[r] + step * over[r]);
      }
    }
    return best;
  }

  /// What the steepest ascent of all shares of a regime gains for a unit step.
  private double gain(int r, double weight) {
    var left = 1 - chosenShare[r];
    chosenRise[r] = chosenMicros(r) - shares.micros(needs, costs, r, sequences.path);
    return left * shares.slope(needs, costs, r, sequences.path, 0)
        + weight * chosenShare[r] * left * chosenRise[r] * chosenRise[r];
  }

  /// Moves what chosen weeks and shares stand for along their ascent.
  private void climbChosen(double step) {
    for (var r = 0; r < REGIMES; r++) {
      var rise = Math.clamp(step * chosenRise[r], -MOST_RISE, MOST_RISE);
      var more = chosenShare[r] * Math.exp(rise);
      chosenShare[r] = more / (more + 1 - chosenShare[r]);
    }
  }

  /// What a regime's lost demand costs by chosen weeks under the last sequence found.
  private double chosenMicros(int r) {
    var sum = 0.0;
    for (var s = needs.first[r]; s < WEEKS; s++) {
      sum += chosen.micros[(r * WEEKS + s) * costs.width + sequences.path[s]];
    }
    return sum;
  }

  /// Multipliers that give each option in all regimes the mean of its slopes at a plan.
  private void hold(int options, int[] supplied) {
    for (var r = 0; r < REGIMES; r++) {
      var sum = 0.0;
      for (var s = WEEKS - 1; s >= needs.first[r]; s--) {
        sum += costs.slope(r, s, supplied[r * WEEKS + s], facts.lotUnits());
        slopes[r * WEEKS + s] = sum;
      }
    }
    for (var o = 0; o < options; o++) {
      if (!isOpen[o]) {
        continue;
      }
      var mean = 0.0;
      for (var r = 0; r < REGIMES; r++) {
        mean += DecidedSupply.regimeWeight(r) * slopes[r * WEEKS + week(o, r)];
      }
      for (var r = 0; r < REGIMES; r++) {
        extra[o * REGIMES + r] = mean - slopes[r * WEEKS + week(o, r)];
      }
      keepRising(o);
    }
  }

  /// Shrinks an option's multipliers so that more than can ever be needed costs more.
  private void keepRising(int o) {
    var share = 1.0;
    for (var r = 0; r < REGIMES; r++) {
      var slope =
          costs.endSlope[r * WEEKS + week(o, r)]
              + facts.orders.unitMicros(o)
              - facts.orders.changeMicros();
      var more = extra[o * REGIMES + r];
      share = slope + more < 0 ? Math.min(share, Math.max(0, slope) / -more) : share;
    }
    for (var r = 0; r < REGIMES; r++) {
      extra[o * REGIMES + r] *= share;
    }
  }

  private int week(int option, int regime) {
    return facts.arrivals[option * REGIMES + regime];
  }
}
