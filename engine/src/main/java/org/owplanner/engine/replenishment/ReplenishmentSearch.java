package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Cancellation;
import org.owplanner.engine.solve.Convergence;

/// Seeks a seller's best plan: prices of what items share give a bound and plans to choose from,
/// the solver chooses, and new plans around its choice are made, until nothing gets better.
final class ReplenishmentSearch {

  private static final double SHARE_OF_PRICES = 0.5;
  private static final double SHARE_OF_STEPS = 0.6;
  private static final double SHARE_OF_BOUND = 0.75;
  private static final int MOST_PASSES = 3;
  private static final int STALLED_ROUNDS = 2;
  private static final int MOST_PLANS_OF_ITEM = 40;

  /// @param plans a plan for each item
  /// @param bound no plans cost less
  /// @param proof where the bound comes from
  record Outcome(List<ItemPlan> plans, Bound bound, Optional<BoundSearch> proof) {

    /// Plans of which nothing is proven.
    static Outcome unproven(List<ItemPlan> plans) {
      return new Outcome(plans, Bound.none("NO_TIME"), Optional.empty());
    }
  }

  private final SellerLimits limits;
  private final PlanPool pool;
  private final PlanMaker maker;
  private final Effort effort;
  private final Convergence convergence;
  private final EnvironmentMode mode;
  private List<ItemPlan> best;
  private long bestMicros;

  ReplenishmentSearch(
      SellerLimits limits,
      PlanPool pool,
      PlanMaker maker,
      Effort effort,
      Convergence convergence,
      EnvironmentMode mode,
      List<ItemPlan> start) {
    this.limits = limits;
    this.pool = pool;
    this.maker = maker;
    this.effort = effort;
    this.convergence = convergence;
    this.mode = mode;
    best = start;
    bestMicros = ReplenishmentCosts.micros(limits, start);
  }

  Outcome run() {
    var found = new PriceSearch(limits, pool, maker, effort, convergence, SHARE_OF_PRICES).run();
    var swaps = new PlanSwaps(limits, pool, effort);
    for (var start : List.of(found.plans(), cheapest(found.prices()), best)) {
      offer(start);
      offer(swaps.better(start));
    }
    convergence.enter("bound");
    var proof =
        new BoundSearch(limits, maker.work(), effort, found.prices(), cheapest(found.prices()));
    var bound = proof.quick(SHARE_OF_BOUND);
    convergence.bound(bound);
    convergence.reached(bestMicros);
    if (!found.isSettled()) {
      shareSteps(found);
      bound = tighter(proof, bound, SHARE_OF_BOUND);
      choose(found, bound);
    }
    bound = tighter(proof, bound, 1);
    return new Outcome(best, bound, Optional.of(proof));
  }

  private Bound tighter(BoundSearch proof, Bound known, double share) {
    if (!known.isProven() || bestMicros <= convergence.goodEnoughMicros()) {
      return known;
    }
    convergence.enter("bound");
    var bound = proof.tighter(share);
    convergence.bound(bound);
    convergence.reached(bestMicros);
    return bound;
  }

  /// Seeks plans that share the steps of ship dates among what goes on them.
  private void shareSteps(PriceSearch.Found found) {
    convergence.enter("steps");
    var prices = new StepPrices(limits, found.prices(), found.sums());
    var search = new StepSearch(limits, pool, maker, effort, SHARE_OF_STEPS);
    for (var pass = 0; pass < MOST_PASSES && effort.isLeft(SHARE_OF_STEPS); pass++) {
      prices.follow(search.pass(prices.toArray()));
    }
  }

  private List<ItemPlan> cheapest(ReplenishmentPrices prices) {
    var plans = new ArrayList<ItemPlan>();
    for (var item = 0; item < pool.items(); item++) {
      plans.add(pool.cheapest(item, prices));
    }
    return plans;
  }

  /// Takes plans that keep the limits and cost less than the best; whether it did.
  private boolean offer(List<ItemPlan> plans) {
    var sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
    var micros = ReplenishmentCosts.micros(limits, plans);
    if (sums.over() > 0 || micros >= bestMicros) {
      return false;
    }
    best = plans;
    bestMicros = micros;
    return true;
  }

  private void choose(PriceSearch.Found found, Bound bound) {
    var stalled = 0;
    for (var round = 0; effort.isLeft(1) && stalled < STALLED_ROUNDS; round++) {
      convergence.enter("choice");
      var before = bestMicros;
      solve(found);
      if (bound.isProven() && bestMicros <= convergence.goodEnoughMicros()) {
        return;
      }
      convergence.enter("around");
      var wishes = PlansAround.wishes(limits, found.prices(), best, round);
      var added = pool.addAll(maker.seek(wishes));
      var trials =
          OrderChanges.of(limits.facts(), best).stream()
              .filter(trial -> pool.find(trial.item(), trial.lots()) == null)
              .toList();
      effort.spend(trials.size());
      added += pool.addAll(maker.valueAll(trials));
      stalled = bestMicros < before ? 0 : stalled + 1;
      if (added == 0) {
        return;
      }
    }
  }

  private void solve(PriceSearch.Found found) {
    var known = new ArrayList<List<ItemPlan>>();
    var plans = 0L;
    for (var item = 0; item < pool.items(); item++) {
      known.add(worthKnowing(item, found));
      plans += known.getLast().size();
    }
    var budget = roundBudget(plans);
    effort.spend(budget.isStepped() ? budget.steps() : 0);
    var program = 0.2 + plans * 2e-3;
    var config =
        ReplenishmentSolver.config(
            budget, Math.min(10, program), convergence.goodEnoughMicros(), mode);
    Solver<ReplenishmentPlan> solver =
        SolverFactory.<ReplenishmentPlan>create(config).buildSolver();
    solver.addEventListener(
        event -> {
          var solution = event.getNewBestSolution();
          if (solution.isWithinLimits() && solution.objectiveMicros() < bestMicros) {
            convergence.reached(solution.objectiveMicros());
          }
        });
    try (var _ = new Cancellation(solver, convergence)) {
      offer(solver.solve(ReplenishmentPlan.of(limits, known::get, best)).plans());
    }
  }

  /// Plans that a better plan of all may contain, judged by the prices: one whose reduced cost is
  /// above what might still be saved can't.
  private List<ItemPlan> worthKnowing(int item, PriceSearch.Found found) {
    var prices = found.prices();
    var least = pool.cheapest(item, prices).pricedMicros(prices.toArray());
    var slack = bestMicros - found.dualMicros();
    var kept = new ArrayList<ItemPlan>();
    for (var plan : pool.of(item)) {
      if (plan != best.get(item) && plan.pricedMicros(prices.toArray()) - least <= slack) {
        kept.add(plan);
      }
    }
    kept.sort(Comparator.comparingDouble(plan -> plan.pricedMicros(prices.toArray())));
    var few = kept.subList(0, Math.min(kept.size(), MOST_PLANS_OF_ITEM));
    few.addFirst(best.get(item));
    return few;
  }

  private Budget roundBudget(long plans) {
    var left = effort.left();
    var moves = Math.min(1_000 + 20 * plans, Math.max(1, left.steps() / 4));
    var nanos =
        left.timeNanos() == Long.MAX_VALUE
            ? Long.MAX_VALUE
            : Math.min(left.timeNanos() / 3, 500_000_000L + plans * 3_000_000L);
    return new Budget(
        nanos, moves, left.targetGap(), left.patienceNanos(), left.seed(), left.threads());
  }
}
