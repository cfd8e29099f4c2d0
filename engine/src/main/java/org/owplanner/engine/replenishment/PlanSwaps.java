package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Betters plans by exchanging one item's at a time for another that is known, within the limits: a
/// first gain where the time is short, and never a loss.
final class PlanSwaps {

  private static final int MOST_PASSES = 3;

  private final SellerLimits limits;
  private final PlanPool pool;
  private final Effort effort;

  PlanSwaps(SellerLimits limits, PlanPool pool, Effort effort) {
    this.limits = limits;
    this.pool = pool;
    this.effort = effort;
  }

  /// Plans that exceed the limits by less than these, or cost no more.
  List<ItemPlan> better(List<ItemPlan> start) {
    var plans = new ArrayList<>(start);
    var sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
    for (var pass = 0; pass < MOST_PASSES && pass(plans, sums); pass++) {
      effort.spend(plans.size());
    }
    return plans;
  }

  /// Goes through the items, those first that have most to gain; whether anything was exchanged.
  private boolean pass(List<ItemPlan> plans, RowSums sums) {
    var isChanged = false;
    var items =
        IntStream.range(0, plans.size())
            .boxed()
            .sorted(Comparator.comparingLong(item -> -mostGain(plans.get(item))))
            .toList();
    for (var item : items) {
      var now = plans.get(item);
      var over = sums.over();
      var best = now;
      var least = now.micros() + sums.stepMicros();
      sums.remove(now);
      for (var plan : pool.of(item)) {
        sums.add(plan);
        var micros = plan.micros() + sums.stepMicros();
        var isEligible = over > 0 ? sums.over() < over : sums.over() == 0;
        if (isEligible && (micros < least || (over > 0 && best == now))) {
          least = micros;
          best = plan;
        }
        sums.remove(plan);
      }
      sums.add(best);
      isChanged |= best != now;
      plans.set(item, best);
    }
    return isChanged;
  }

  private long mostGain(ItemPlan now) {
    return now.micros()
        - pool.of(now.item()).stream().mapToLong(ItemPlan::micros).min().orElse(now.micros());
  }
}
