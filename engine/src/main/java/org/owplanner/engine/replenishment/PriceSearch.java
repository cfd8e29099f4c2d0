package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.solve.Convergence;

/// Seeks the prices of what is shared that give the highest bound, and fills the pool with plans
/// that are best under prices on the way (column generation, Dantzig and Wolfe 1960; prices between
/// the program's and the best so far, Wentges 1997).
///
/// Where nothing that is shared binds, the first round is all.
final class PriceSearch {

  private static final double[] SMALLER = {0.75, 0.5, 0.25};
  private static final int MOST_ROUNDS = 40;
  private static final double SHARE_OF_BEST = 0.5;
  private static final double CLOSE = 5e-4;

  /// Where the search ended.
  ///
  /// @param prices the best prices
  /// @param dualMicros what the plans found under them add up to: about the bound
  /// @param programMicros optimum of the relaxation over the plans of the pool
  /// @param plans of each item the plan that the relaxation takes most of
  /// @param sums what the relaxation takes of each row
  /// @param isSettled whether nothing that is shared binds, or no time is left, so that no choice
  ///   is
  record Found(
      ReplenishmentPrices prices,
      double dualMicros,
      double programMicros,
      List<ItemPlan> plans,
      double[] sums,
      boolean isSettled) {}

  private final SellerLimits limits;
  private final PlanPool pool;
  private final PlanMaker maker;
  private final Effort effort;
  private final Convergence convergence;
  private final double effortShare;

  PriceSearch(
      SellerLimits limits,
      PlanPool pool,
      PlanMaker maker,
      Effort effort,
      Convergence convergence,
      double effortShare) {
    this.limits = limits;
    this.pool = pool;
    this.maker = maker;
    this.effort = effort;
    this.convergence = convergence;
    this.effortShare = effortShare;
  }

  Found run() {
    convergence.enter("prices");
    var prices = ReplenishmentPrices.start(limits.facts());
    var best = prices;
    var dual = Double.NEGATIVE_INFINITY;
    var programMicros = Double.POSITIVE_INFINITY;
    var begun = convergence.elapsedNanos();
    var first = maker.seek(pool, prices.toArray());
    if (isWithoutPrice(first) || !effort.isLeft(1)) {
      dual = dual(prices, first);
      pool.addAll(first);
      return new Found(best, dual, dual, first, new double[0], true);
    }
    try (var program = new PriceProgram(limits, pool, Optional.empty())) {
      var plans = List.<ItemPlan>of();
      var sums = new double[0];
      for (var round = 1; ; round++) {
        var start = round == 1 ? begun : convergence.elapsedNanos();
        var found = round == 1 ? first : maker.seek(pool, prices.toArray());
        var value = dual(prices, found);
        if (value > dual) {
          dual = value;
          best = prices;
        }
        var added = program.addNew(pool, found);
        if (round == 1 && isOverLimits(found)) {
          program.addNew(pool, smaller(found));
        }
        if (!program.solve()) {
          return plans.isEmpty()
              ? new Found(best, dual, dual, first, sums(first), false)
              : new Found(best, dual, programMicros, plans, sums, false);
        }
        programMicros = program.micros();
        plans = program.largestShares();
        sums = program.sums();
        var took = convergence.elapsedNanos() - start;
        if (programMicros - dual <= CLOSE * Math.abs(programMicros)
            || round == MOST_ROUNDS
            || !effort.isLeft(effortShare)
            || !effort.isTimeLeft(effortShare, took)) {
          return new Found(best, dual, programMicros, plans, sums, false);
        }
        prices = added == 0 ? program.prices() : best.mixed(program.prices(), SHARE_OF_BEST);
      }
    }
  }

  private double[] sums(List<ItemPlan> plans) {
    var sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
    var all = new double[limits.facts().rows().size()];
    Arrays.setAll(all, sums::sum);
    return all;
  }

  private boolean isOverLimits(List<ItemPlan> plans) {
    var sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
    return sums.over() > 0;
  }

  /// The same orders at shares of their size: cheap to value, and enough to tell what a limit is
  /// worth before plans are sought for it.
  private List<ItemPlan> smaller(List<ItemPlan> plans) {
    var facts = limits.facts();
    var trials = new ArrayList<PlanMaker.Trial>();
    for (var plan : plans) {
      for (var share : SMALLER) {
        var lots = plan.lots();
        for (var o = 0; o < lots.length; o++) {
          lots[o] = (int) Math.round(lots[o] * share);
          lots[o] = lots[o] < facts.item(plan.item()).leastLots(o) ? 0 : lots[o];
        }
        if (facts.isLawful(plan.item(), lots)) {
          trials.add(new PlanMaker.Trial(plan.item(), lots));
        }
      }
    }
    effort.spend(trials.size());
    return maker.valueAll(trials);
  }

  /// What plans cost under prices, less what the limits are worth; plans of the pool that are
  /// better than those found count instead.
  private double dual(ReplenishmentPrices prices, List<ItemPlan> found) {
    var micros = -ReplenishmentBound.limitMicros(limits, prices);
    for (var plan : found) {
      micros +=
          Math.min(
              plan.pricedMicros(prices.toArray()),
              pool.cheapest(plan.item(), prices).pricedMicros(prices.toArray()));
    }
    return micros;
  }

  /// Whether plans keep the limits and take nothing whose freight has steps, so that no price can
  /// raise the bound.
  private boolean isWithoutPrice(List<ItemPlan> plans) {
    var sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
    return sums.over() == 0 && sums.stepMicros() == 0;
  }
}
