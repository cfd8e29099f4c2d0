package org.owplanner.engine.replenishment.item;

import org.jspecify.annotations.NullMarked;

/// Steps from a plan to better ones: single changes, and orders taken out, moved, split or merged.
@NullMarked
final class PlanSteps {

  private static final double LEAST_GAIN = 1;
  private static final double ROUNDING_SHARE = 1e-12;
  private static final int MOST_ROUNDS = 2;

  /// Doubt where ages or a fill rate make what a change is expected to cost inexact.
  private static final double AGE_DOUBT = 0.0002;

  private static final double FILL_DOUBT = 0.05;

  private final ItemFacts facts;
  private final OrderInsertion insertion;

  /// Share of the cost by which an expected cost may be too high.
  private final double doubt;

  /// Parts in which an order is tried to be split.
  private final int parts;

  private int[] best;
  private double bestMicros;

  PlanSteps(ItemFacts facts, OrderInsertion insertion, int parts, int[] plan, double micros) {
    this.facts = facts;
    this.insertion = insertion;
    this.parts = parts;
    best = plan;
    bestMicros = micros;
    doubt = facts.isPlain() ? 0 : facts.rates.fillRate() > 0 ? FILL_DOUBT : AGE_DOUBT;
  }

  int[] best() {
    return best;
  }

  /// Takes another plan if it costs less.
  void offer(int[] plan) {
    var micros = insertion.pass(plan);
    if (micros < bestMicros - leastGain()) {
      best = plan;
      bestMicros = micros;
    }
  }

  /// Goes on until no step helps.
  void finish() {
    var round = 0;
    while (round < MOST_ROUNDS && improve()) {
      round++;
    }
  }

  /// Single changes only, until none helps; whether any did.
  boolean change() {
    var isBetter = false;
    while (accept(insertion.bestChange(best))) {
      isBetter = true;
    }
    return isBetter;
  }

  /// Single changes, and each order moved, split or merged once.
  void settle() {
    if (improve()) {
      change();
    }
  }

  /// Moves each order once, and changes again after those that helped.
  void move() {
    change();
    var isBetter = false;
    for (var o = 0; o < best.length; o++) {
      if (best[o] > 0 && !facts.isPinned(o)) {
        isBetter |= tryBest(o, 0, o, 0);
      }
    }
    if (isBetter) {
      change();
    }
  }

  private boolean improve() {
    var isBetter = change();
    for (var o = 0; o < best.length; o++) {
      if (best[o] > 0 && !facts.isPinned(o)) {
        isBetter |= replace(o);
      }
    }
    return isBetter;
  }

  /// Tries an order with fewer lots or none, and beside it or for it and the next one the best
  /// other order: it is moved, split, or merged.
  private boolean replace(int option) {
    var isBetter = tryBest(option, 0, option, 0);
    var lots = best[option];
    var least = facts.leastLots(option);
    var step = Math.max(1, lots / parts);
    var isWorth = facts.mostHoldMicros(option, lots) > facts.orders.lineMicros();
    for (var fewer = Math.max(least, step);
        isWorth && fewer < lots && best[option] == lots;
        fewer += step) {
      isBetter |= tryBest(option, fewer, option, fewer);
    }
    return mergeWithNext(option) || isBetter;
  }

  private boolean mergeWithNext(int option) {
    var next = option + 1;
    while (next < best.length && (best[next] == 0 || facts.isPinned(next))) {
      next++;
    }
    return next < best.length && best[option] > 0 && tryBest(option, 0, next, 0);
  }

  private boolean tryBest(int option, int lots, int other, int otherLots) {
    var base = best.clone();
    base[option] = lots;
    base[other] = otherLots;
    return accept(insertion.bestChange(base));
  }

  /// Takes a plan if its exact cost is lower.
  private boolean accept(int[] plan) {
    if (insertion.changedMicros() > bestMicros + doubt * Math.abs(bestMicros) - leastGain()) {
      return false;
    }
    var micros = insertion.pass(plan);
    if (micros > bestMicros - leastGain()) {
      return false;
    }
    best = plan;
    bestMicros = micros;
    return true;
  }

  /// Less than this may be rounding: what a limit is worth can be huge.
  private double leastGain() {
    return Math.max(LEAST_GAIN, ROUNDING_SHARE * Math.abs(bestMicros));
  }
}
