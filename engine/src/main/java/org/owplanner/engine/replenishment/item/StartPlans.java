package org.owplanner.engine.replenishment.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.TransportMode;

/// Plans to begin a search with: for each mode by itself the cheapest sequence of orders against
/// separable costs of supply, all regimes together.
final class StartPlans {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final int ROUNDS = 4;
  private static final double GUESS = 0.2;

  private final NetNeeds needs = new NetNeeds();
  private final SupplyCosts costs = new SupplyCosts();
  private final OrderSequences sequences = new OrderSequences();
  private final LossShares shares = new LossShares();
  private final int[] lags = new int[REGIMES];
  private double[] laneMicros = new double[0];

  /// Takes an item.
  ///
  /// @param changes a pass over any plan
  void open(ItemFacts facts, ItemPrices prices, SingleChanges changes, boolean[] isUseful) {
    var first = new int[REGIMES];
    Arrays.fill(first, WEEKS);
    var least = 1;
    for (var o = 0; o < isUseful.length; o++) {
      for (var r = 0; r < REGIMES && isUseful[o]; r++) {
        first[r] = Math.min(first[r], facts.arrivals[o * REGIMES + r]);
        least = Math.max(least, facts.leastLots(o));
      }
    }
    needs.run(facts, changes.paths(), first, least);
    costs.open(facts, prices, needs, facts.rates.lostMicros() + changes.fillMicrosNow());
    if (laneMicros.length < WEEKS * costs.width) {
      laneMicros = new double[WEEKS * costs.width];
    }
  }

  /// The plans, one for each mode that may be used.
  List<int[]> of(ItemFacts facts, ItemPrices prices, boolean[] isUseful) {
    var plans = new ArrayList<int[]>();
    var offers = new OrderOffers(facts, prices);
    for (var mode : TransportMode.values()) {
      if (findLags(facts, isUseful, mode)) {
        plans.add(plan(facts, offers, isUseful, mode));
      }
    }
    return plans;
  }

  private boolean findLags(ItemFacts facts, boolean[] isUseful, TransportMode mode) {
    for (var o = 0; o < isUseful.length; o++) {
      var option = facts.options().get(o);
      if (isUseful[o] && option.lane().mode() == mode) {
        for (var r = 0; r < REGIMES; r++) {
          lags[r] = facts.arrivals[o * REGIMES + r] - option.week();
        }
        return true;
      }
    }
    return false;
  }

  private int[] plan(ItemFacts facts, OrderOffers offers, boolean[] isUseful, TransportMode mode) {
    offers.collectShipped(isUseful, mode, new double[isUseful.length * REGIMES]);
    shares.even(needs);
    for (var round = 0; round < ROUNDS; round++) {
      costs.mix(needs, shares.share);
      sumLane();
      var micros = sequences.run(laneMicros, costs.width, offers, 0, 0, 0);
      var gain = 0.0;
      for (var r = 0; r < REGIMES; r++) {
        gain += shares.slope(needs, costs, r, sequences.path, lags[r]);
      }
      if (gain > 0) {
        shares.climb(needs, GUESS * Math.abs(micros) / gain);
      }
    }
    return orders(facts, isUseful, mode);
  }

  /// Costs by lots shipped until a week: those of the weeks in which they arrive.
  private void sumLane() {
    var width = costs.width;
    Arrays.fill(laneMicros, 0, WEEKS * width, 0);
    for (var r = 0; r < REGIMES; r++) {
      var weight = DecidedSupply.regimeWeight(r);
      for (var s = Math.max(lags[r], needs.first[r]); s < WEEKS; s++) {
        for (var x = 0; x < width; x++) {
          laneMicros[(s - lags[r]) * width + x] +=
              weight * costs.micros[(r * WEEKS + s) * width + x];
        }
      }
    }
  }

  private int[] orders(ItemFacts facts, boolean[] isUseful, TransportMode mode) {
    var plan = new int[isUseful.length];
    var stored = facts.factoryLots();
    var before = 0;
    for (var w = 0; w < WEEKS; w++) {
      var lots = sequences.path[w] - before;
      before = sequences.path[w];
      for (var o = 0; o < plan.length && lots > 0; o++) {
        var option = facts.options().get(o);
        if (!isUseful[o] || option.week() != w || option.lane().mode() != mode) {
          continue;
        }
        var taken = Math.min(lots, facts.isFromFactory(o) ? stored : facts.mostLots(o));
        if (taken >= facts.leastLots(o)) {
          plan[o] = taken;
          lots -= taken;
          stored -= facts.isFromFactory(o) ? taken : 0;
        }
      }
    }
    return plan;
  }
}
