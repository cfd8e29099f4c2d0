package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/// The best orders of one item under prices, by exact single changes and by taking orders out and
/// putting the best one in.
///
/// Which orders there are is found with stock in larger cells, of fewer levels and regimes; the
/// last steps are exact.
///
/// It holds scratch arrays: one a thread. Deterministic.
@NullMarked
public final class ItemSearch {

  /// Orders up to which the last steps move, split and merge too.
  private static final int FEW_ORDERS = 2;

  /// Parts in which orders are tried to be split.
  private static final int PARTS = 2;

  /// Weeks from an order in which exact steps look for others.
  private static final int NEAR_WEEKS = 4;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private final SingleChanges.Scratch coarseScratch = new SingleChanges.Scratch();
  private final StockPaths coarsePaths = new StockPaths();
  private final int[] none = DecidedSupply.none();
  private final StartPlans starts = new StartPlans();
  private final AgedUnitsGuess.Scratch ageScratch = new AgedUnitsGuess.Scratch();

  /// How far a search goes.
  private enum Depth {
    /// Lots of single options.
    CHANGES,
    /// Each order is moved, split or merged once too.
    SETTLE,
    /// Each order is moved too.
    MOVES,
    /// Orders are split and merged too, until nothing helps.
    ALL
  }

  /// The best plan found from a start; pinned options stay as they are in it.
  public int[] best(ItemFacts facts, ItemPrices prices, int[] start) {
    var plan = possible(facts, start);
    if (!facts.isOrderable()) {
      return plan;
    }
    var isNew = Arrays.equals(plan, new int[plan.length]);
    var depth = isNew ? Depth.ALL : Depth.MOVES;
    var coarse = facts.coarser();
    if (!canPay(coarse, prices)) {
      return withoutOrders(facts, plan);
    }
    var given = possible(coarse, converted(facts, plan, coarse));
    var guess = search(coarseScratch, coarse, prices, given, PARTS, depth);
    var next = plan.clone();
    for (var o = 0; o < next.length; o++) {
      next[o] = guess[o] == given[o] ? plan[o] : converted(coarse, guess[o], facts);
    }
    var last = orders(facts, next) <= FEW_ORDERS ? Depth.SETTLE : Depth.CHANGES;
    return search(scratch, facts.trimmed(), prices, possible(facts, next), PARTS, last);
  }

  private static int orders(ItemFacts facts, int[] plan) {
    var orders = 0;
    for (var o = 0; o < plan.length; o++) {
      orders += plan[o] > 0 && !facts.isPinned(o) ? 1 : 0;
    }
    return orders;
  }

  private static int[] withoutOrders(ItemFacts facts, int[] plan) {
    for (var o = 0; o < plan.length; o++) {
      plan[o] = facts.isPinned(o) ? plan[o] : 0;
    }
    return plan;
  }

  private boolean canPay(ItemFacts coarse, ItemPrices prices) {
    DecidedSupply.fill(coarse, new int[coarse.options().size()], none);
    coarsePaths.run(coarse, none, 0);
    return WorthOrdering.canPay(coarse, prices, coarsePaths);
  }

  private int[] search(
      SingleChanges.Scratch arrays,
      ItemFacts facts,
      ItemPrices prices,
      int[] plan,
      int parts,
      Depth depth) {
    var isUseful = UsefulOptions.of(facts, prices);
    if (depth == Depth.CHANGES || depth == Depth.SETTLE) {
      keepNear(facts, plan, isUseful);
    }
    var changes = new SingleChanges(arrays, facts, prices);
    var insertion = new OrderInsertion(changes, facts, isUseful);
    var none = new int[plan.length];
    var micros = changes.pass(plan);
    if (facts.hasAges()) {
      changes.countAges(new AgedUnitsGuess(ageScratch, facts, changes.paths()));
    }
    var steps = new PlanSteps(facts, insertion, parts, plan, micros);
    if (depth == Depth.ALL && Arrays.equals(plan, none)) {
      starts.open(facts, prices, changes, isUseful);
      for (var other : starts.of(facts, prices, isUseful)) {
        steps.offer(other);
      }
    }
    switch (depth) {
      case CHANGES -> steps.change();
      case SETTLE -> steps.settle();
      case MOVES -> steps.move();
      case ALL -> steps.finish();
    }
    return steps.best().clone();
  }

  /// Leaves out options far from all orders, if there is any order.
  private static void keepNear(ItemFacts facts, int[] plan, boolean[] isUseful) {
    var isNear = new boolean[ItemFacts.WEEKS];
    var isAny = false;
    for (var o = 0; o < plan.length; o++) {
      var week = facts.options().get(o).week();
      for (var w = week - NEAR_WEEKS; plan[o] > 0 && w <= week + NEAR_WEEKS; w++) {
        isNear[Math.clamp(w, 0, ItemFacts.WEEKS - 1)] = true;
        isAny = true;
      }
    }
    for (var o = 0; o < plan.length && isAny; o++) {
      isUseful[o] &= isNear[facts.options().get(o).week()];
    }
  }

  private static int[] converted(ItemFacts from, int[] plan, ItemFacts to) {
    var lots = new int[plan.length];
    for (var o = 0; o < lots.length; o++) {
      lots[o] = converted(from, plan[o], to);
    }
    return lots;
  }

  private static int converted(ItemFacts from, int lots, ItemFacts to) {
    return (int) Math.round((double) lots * from.lotUnits() / to.lotUnits());
  }

  /// A plan within the smallest and largest orders, and within what waits at the factory.
  private static int[] possible(ItemFacts facts, int[] start) {
    var plan = start.clone();
    var left = facts.factoryLots();
    for (var o = 0; o < plan.length; o++) {
      if (facts.isPinned(o)) {
        continue;
      }
      plan[o] = plan[o] < facts.leastLots(o) ? 0 : Math.min(plan[o], facts.mostLots(o));
      if (facts.isFromFactory(o)) {
        plan[o] = Math.min(plan[o], left);
        left -= plan[o];
      }
    }
    return plan;
  }
}
