package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/// The best orders of one item under prices, by exact single changes and by taking orders out and
/// putting the best one in.
///
/// Which orders there are is found with stock in larger cells; the last steps are exact.
///
/// It holds scratch arrays: one a thread. Deterministic.
@NullMarked
public final class ItemSearch {

  /// Orders up to which exact costs are searched as far as the others.
  private static final int FEW_ORDERS = 2;

  /// Times as large as which cells may be at first; those of odd cases leap.
  private static final int MOST_COARSE = 5;

  /// Parts in which orders are tried to be split, where larger cells came first and where not.
  private static final int COARSE_PARTS = 2;

  private static final int PARTS = 4;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private final SingleChanges.Scratch coarseScratch = new SingleChanges.Scratch();
  private final StartPlans starts = new StartPlans();

  /// How far a search goes.
  private enum Depth {
    /// Lots of single options.
    CHANGES,
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
    if (coarse.cellUnits == facts.cellUnits || coarse.cellUnits > MOST_COARSE * facts.cellUnits) {
      return search(scratch, facts, prices, plan, PARTS, depth);
    }
    var given = possible(coarse, converted(facts, plan, coarse));
    var guess = search(coarseScratch, coarse, prices, given, COARSE_PARTS, depth);
    var next = plan.clone();
    var orders = 0;
    for (var o = 0; o < next.length; o++) {
      next[o] = guess[o] == given[o] ? plan[o] : converted(coarse, guess[o], facts);
      orders += next[o] > 0 ? 1 : 0;
    }
    var last = orders <= FEW_ORDERS ? depth : Depth.CHANGES;
    return search(scratch, facts, prices, possible(facts, next), COARSE_PARTS, last);
  }

  private int[] search(
      SingleChanges.Scratch arrays,
      ItemFacts facts,
      ItemPrices prices,
      int[] plan,
      int parts,
      Depth depth) {
    var isUseful = UsefulOptions.of(facts, prices);
    var changes = new SingleChanges(arrays, facts, prices);
    var insertion = new OrderInsertion(changes, facts, isUseful);
    var none = new int[plan.length];
    if (depth == Depth.ALL || !facts.isPlain()) {
      changes.pass(none);
      starts.open(facts, prices, changes, isUseful);
      changes.countAges(starts.costs());
    }
    var steps = new PlanSteps(facts, insertion, parts, plan, changes.pass(plan));
    if (depth == Depth.ALL && Arrays.equals(plan, none)) {
      for (var other : starts.of(facts, prices, isUseful)) {
        steps.offer(other);
      }
    }
    switch (depth) {
      case CHANGES -> steps.change();
      case MOVES -> steps.move();
      case ALL -> steps.finish();
    }
    return steps.best().clone();
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
