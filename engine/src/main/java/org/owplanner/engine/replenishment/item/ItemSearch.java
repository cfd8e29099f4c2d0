package org.owplanner.engine.replenishment.item;

/// The best orders of one item under prices, by exact single changes and by taking orders out and
/// putting the best one in.
///
/// It holds scratch arrays: one a thread. Deterministic.
public final class ItemSearch {

  private static final double LEAST_GAIN = 1;
  private static final int MOST_ROUNDS = 60;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private int[] best = new int[0];
  private double bestMicros;

  /// The best plan found from a start; pinned options stay as they are in it.
  public int[] best(ItemFacts facts, ItemPrices prices, int[] start) {
    best = start.clone();
    for (var o = 0; o < best.length; o++) {
      var isFree = !facts.isPinned(o);
      best[o] = isFree && best[o] < facts.leastLots(o) ? 0 : best[o];
      best[o] = isFree ? Math.min(best[o], facts.mostLots(o)) : best[o];
    }
    if (!facts.isOrderable()) {
      return best;
    }
    var insertion = new OrderInsertion(scratch, facts, prices);
    keepWithinFactory(facts);
    bestMicros = insertion.pass(best);
    var round = 0;
    while (round < MOST_ROUNDS && improve(facts, insertion)) {
      round++;
    }
    return best.clone();
  }

  private void keepWithinFactory(ItemFacts facts) {
    var left = facts.factoryLots();
    for (var o = 0; o < best.length; o++) {
      if (facts.isFromFactory(o) && !facts.isPinned(o)) {
        best[o] = Math.min(best[o], left);
        left -= best[o];
      }
    }
  }

  private boolean improve(ItemFacts facts, OrderInsertion insertion) {
    var isBetter = false;
    while (accept(insertion, insertion.bestChange(best))) {
      isBetter = true;
    }
    for (var o = 0; o < best.length; o++) {
      if (best[o] > 0 && !facts.isPinned(o)) {
        var without = best.clone();
        without[o] = 0;
        isBetter |= accept(insertion, insertion.bestChange(without));
      }
    }
    for (var o = 0; o < best.length; o++) {
      var next = o + 1;
      while (next < best.length && (best[next] == 0 || facts.isPinned(next))) {
        next++;
      }
      if (next < best.length && best[o] > 0 && !facts.isPinned(o)) {
        var without = best.clone();
        without[o] = 0;
        without[next] = 0;
        isBetter |= accept(insertion, insertion.bestChange(without));
      }
    }
    return isBetter;
  }

  /// Takes a plan if its exact cost is lower.
  private boolean accept(OrderInsertion insertion, int[] plan) {
    if (insertion.changedMicros() > bestMicros - LEAST_GAIN) {
      return false;
    }
    var micros = insertion.pass(plan);
    if (micros > bestMicros - LEAST_GAIN) {
      return false;
    }
    best = plan;
    bestMicros = micros;
    return true;
  }
}
