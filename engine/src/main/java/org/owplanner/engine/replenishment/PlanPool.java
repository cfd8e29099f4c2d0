package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plans known of each item, each once.
final class PlanPool {

  private final List<List<ItemPlan>> plans = new ArrayList<>();

  PlanPool(int items) {
    for (var item = 0; item < items; item++) {
      plans.add(new ArrayList<>());
    }
  }

  /// Adds a plan unless it is there; whether it was new.
  boolean add(ItemPlan plan) {
    var known = plans.get(plan.item());
    if (find(plan.item(), plan.lots()) != null) {
      return false;
    }
    return known.add(plan);
  }

  int addAll(List<ItemPlan> more) {
    var added = 0;
    for (var plan : more) {
      added += add(plan) ? 1 : 0;
    }
    return added;
  }

  List<ItemPlan> of(int item) {
    return plans.get(item);
  }

  int items() {
    return plans.size();
  }

  @Nullable ItemPlan find(int item, int[] lots) {
    for (var plan : plans.get(item)) {
      if (plan.hasLots(lots)) {
        return plan;
      }
    }
    return null;
  }

  /// The plan of an item that costs least under prices, the first of equals.
  ItemPlan cheapest(int item, ReplenishmentPrices prices) {
    return cheapest(item, prices.toArray());
  }

  /// The same under any prices by row.
  ItemPlan cheapest(int item, double[] rowMicros) {
    var best = plans.get(item).getFirst();
    var least = best.pricedMicros(rowMicros);
    for (var plan : plans.get(item)) {
      var micros = plan.pricedMicros(rowMicros);
      if (micros < least) {
        least = micros;
        best = plan;
      }
    }
    return best;
  }
}
