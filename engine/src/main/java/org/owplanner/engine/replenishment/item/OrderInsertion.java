package org.owplanner.engine.replenishment.item;

/// The best single change of a plan: other lots of one option.
final class OrderInsertion {

  private final SingleChanges changes;
  private final ItemFacts facts;
  private final boolean[] isUseful;
  private double changedMicros;

  OrderInsertion(SingleChanges changes, ItemFacts facts, boolean[] isUseful) {
    this.facts = facts;
    this.changes = changes;
    this.isUseful = isUseful;
  }

  /// Cost of the best plan with exactly one order.
  double leastOfOneOrder() {
    var none = new int[isUseful.length];
    var micros = changes.pass(none);
    var least = Double.POSITIVE_INFINITY;
    for (var o = 0; o < none.length; o++) {
      var from = facts.leastLots(o);
      while (isUseful[o] && from <= facts.mostLots(o)) {
        var to = Math.min(facts.mostLots(o), lastOfPrice(o, from));
        least = Math.min(least, change(o, 0, lowest(o, 0, from, to)));
        from = to + 1;
      }
    }
    return micros + least;
  }

  /// The exact cost of a plan.
  double pass(int[] lots) {
    return changes.pass(lots);
  }

  /// What the last best change is expected to cost; exact where no age and no fill rate matters.
  double changedMicros() {
    return changedMicros;
  }

  /// The plan with the best single change, or itself if none is better.
  int[] bestChange(int[] plan) {
    var micros = changes.pass(plan);
    var left = facts.factoryLots();
    for (var o = 0; o < plan.length; o++) {
      left -= facts.isFromFactory(o) && !facts.isPinned(o) ? plan[o] : 0;
    }
    var bestGain = 0.0;
    var option = -1;
    var lots = 0;
    for (var o = 0; o < plan.length; o++) {
      if (!isUseful[o] && plan[o] == 0) {
        continue;
      }
      var most = facts.mostLots(o);
      most = facts.isFromFactory(o) ? Math.min(most, left + plan[o]) : most;
      if (most < facts.leastLots(o)) {
        continue;
      }
      var n = bestLots(o, plan[o], most);
      var gain = n == plan[o] ? 0 : -change(o, plan[o], n);
      if (gain > bestGain) {
        bestGain = gain;
        option = o;
        lots = n;
      }
    }
    var changed = plan.clone();
    if (option >= 0) {
      changed[option] = lots;
    }
    changedMicros = micros - bestGain;
    return changed;
  }

  private double change(int option, int now, int lots) {
    return changes.stockChange(option, lots - now)
        + changes.orderMicros(option, lots)
        - changes.orderMicros(option, now);
  }

  /// Best lots of an option: each stretch between price breaks is convex.
  private int bestLots(int option, int now, int most) {
    var best = now;
    var least = now == 0 ? 0.0 : Math.min(0, change(option, now, 0));
    best = least < 0 ? 0 : best;
    var from = facts.leastLots(option);
    while (from <= most) {
      var to = Math.min(most, lastOfPrice(option, from));
      var n = lowest(option, now, from, to);
      var micros = n == now ? 0 : change(option, now, n);
      if (micros < least) {
        least = micros;
        best = n;
      }
      from = to + 1;
    }
    return best;
  }

  /// Last lots at the same price a unit.
  private int lastOfPrice(int option, int lots) {
    if (facts.isFromFactory(option)) {
      return Integer.MAX_VALUE - 1;
    }
    var next = Integer.MAX_VALUE - 1;
    for (var step : facts.orders.supply().breaks()) {
      var first = Math.ceilDiv(step.fromUnits(), facts.lotUnits());
      next = first > lots ? Math.min(next, first - 1) : next;
    }
    return next;
  }

  /// Lots at the lowest point of a convex stretch, looked for in growing steps from its start.
  private int lowest(int option, int now, int from, int to) {
    var low = from;
    var at = from;
    var step = 1;
    while (at + step <= to && change(option, now, at + step) < change(option, now, at)) {
      low = at;
      at += step;
      step *= 2;
    }
    var high = Math.min(to, at + step);
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (change(option, now, middle + 1) < change(option, now, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
