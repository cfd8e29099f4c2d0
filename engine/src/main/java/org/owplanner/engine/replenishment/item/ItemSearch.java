package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// The best orders of one item under prices, by exact single changes and by taking orders out and
/// putting the best one in.
///
/// It holds scratch arrays: one a thread. Deterministic.
public final class ItemSearch {

  private static final double LEAST_GAIN = 1;
  private static final int MOST_ROUNDS = 60;

  /// Parts in which an order is tried to be split.
  private static final int SPLITS = 4;

  /// Doubt where ages or a fill rate make what a change is expected to cost inexact.
  private static final double AGE_DOUBT = 0.002;

  private static final double FILL_DOUBT = 0.05;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private final StartPlans starts = new StartPlans();
  private int[] best = new int[0];
  private double bestMicros;

  /// Share of the cost by which an expected cost may be too high.
  private double doubt;

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
    var isUseful = UsefulOptions.of(facts, prices);
    var changes = new SingleChanges(scratch, facts, prices);
    var insertion = new OrderInsertion(changes, facts, isUseful);
    doubt = facts.isPlain() ? 0 : facts.rates.fillRate() > 0 ? FILL_DOUBT : AGE_DOUBT;
    keepWithinFactory(facts);
    var given = best;
    best = new int[given.length];
    bestMicros = changes.pass(best);
    var isNew = Arrays.equals(given, best);
    if (isNew || !facts.isPlain()) {
      starts.open(facts, prices, changes, isUseful);
      changes.countAges(starts.costs());
    }
    if (isNew) {
      for (var plan : starts.of(facts, prices, isUseful)) {
        take(plan, changes.pass(plan));
      }
    } else {
      best = given;
      bestMicros = changes.pass(given);
    }
    var round = 0;
    while (round < MOST_ROUNDS && improve(facts, insertion)) {
      round++;
    }
    return best.clone();
  }

  private void take(int[] plan, double micros) {
    if (micros < bestMicros - LEAST_GAIN) {
      best = plan;
      bestMicros = micros;
    }
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
        isBetter |= replace(facts, insertion, o);
      }
    }
    return isBetter;
  }

  /// Tries an order with fewer lots or none, and beside it or for it and the next one the best
  /// other order: it is moved, split, or merged.
  private boolean replace(ItemFacts facts, OrderInsertion insertion, int option) {
    var isBetter = tryBest(insertion, option, 0, option, 0);
    var lots = best[option];
    var least = facts.leastLots(option);
    var step = Math.max(1, lots / SPLITS);
    var isWorth = facts.mostHoldMicros(option, lots) > facts.orders.lineMicros();
    for (var fewer = Math.max(least, step);
        isWorth && fewer < lots && best[option] == lots;
        fewer += step) {
      isBetter |= tryBest(insertion, option, fewer, option, fewer);
    }
    var next = option + 1;
    while (next < best.length && (best[next] == 0 || facts.isPinned(next))) {
      next++;
    }
    if (next < best.length && best[option] > 0) {
      isBetter |= tryBest(insertion, option, 0, next, 0);
    }
    return isBetter;
  }

  private boolean tryBest(
      OrderInsertion insertion, int option, int lots, int other, int otherLots) {
    var base = best.clone();
    base[option] = lots;
    base[other] = otherLots;
    return accept(insertion, insertion.bestChange(base));
  }

  /// Takes a plan if its exact cost is lower.
  private boolean accept(OrderInsertion insertion, int[] plan) {
    if (insertion.changedMicros() > bestMicros + doubt * Math.abs(bestMicros) - LEAST_GAIN) {
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
