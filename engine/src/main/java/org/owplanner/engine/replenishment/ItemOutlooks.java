package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.item.ItemValue;

/// What is expected of all items, once orders that don't pay are left out: where the plan without
/// an item's orders of the next weeks costs less, they aren't placed. That never breaks a limit,
/// since less is bought and less is stored.
final class ItemOutlooks {

  private final SellerFacts facts;
  private final BarePlans bare;
  private final List<ItemPlan> plans;
  private final ItemValue[] planned;
  private final @Nullable ItemPlan[] later;
  private final ItemValue[] laterValue;
  private final RowSums sums;

  private ItemOutlooks(SellerLimits limits, BarePlans bare, List<ItemPlan> plans) {
    facts = limits.facts();
    this.bare = bare;
    this.plans = new ArrayList<>(plans);
    planned = new ItemValue[plans.size()];
    later = new @Nullable ItemPlan[plans.size()];
    laterValue = new ItemValue[plans.size()];
    sums = RowSums.ofShipDates(limits);
    plans.forEach(sums::add);
  }

  /// Those of a seller's plans.
  static ItemOutlooks of(SellerLimits limits, ItemWork work, BarePlans bare, List<ItemPlan> plans) {
    var all = new ItemOutlooks(limits, bare, plans);
    work.forEach(plans.size(), all::value);
    var isDropped = true;
    while (isDropped) {
      isDropped = all.dropAny();
    }
    return all;
  }

  private void value(ItemTools tools, int i) {
    var plan = plans.get(i);
    planned[i] = value(tools, i, plan.lots());
    var lots = ItemOutlook.laterLots(facts, plan);
    if (!plan.hasLots(lots)) {
      laterValue[i] = value(tools, i, lots);
      later[i] = ItemPlan.of(facts, i, lots, laterValue[i]);
    }
  }

  private ItemValue value(ItemTools tools, int i, int[] lots) {
    return bare.plans().get(i).hasLots(lots)
        ? bare.values().get(i)
        : tools.evaluator().value(facts.item(i), lots);
  }

  private boolean dropAny() {
    var isDropped = false;
    for (var i = 0; i < later.length; i++) {
      var other = later[i];
      if (other != null && ignoredMicros(i, other) < 0) {
        sums.remove(plans.get(i));
        sums.add(other);
        plans.set(i, other);
        planned[i] = laterValue[i];
        later[i] = null;
        isDropped = true;
      }
    }
    return isDropped;
  }

  /// What following another plan instead costs, with the steps of ship dates.
  private long ignoredMicros(int i, ItemPlan other) {
    var plan = plans.get(i);
    var before = sums.stepMicros();
    sums.remove(plan);
    sums.add(other);
    var micros = other.micros() - plan.micros() + sums.stepMicros() - before;
    sums.remove(other);
    sums.add(plan);
    return micros;
  }

  /// The plans without what doesn't pay.
  List<ItemPlan> plans() {
    return plans;
  }

  /// By item.
  List<ItemOutlook> list() {
    var outlooks = new ArrayList<ItemOutlook>();
    for (var i = 0; i < planned.length; i++) {
      var other = later[i];
      outlooks.add(
          new ItemOutlook(
              planned[i],
              bare.values().get(i),
              other == null ? 0 : ignoredMicros(i, other),
              other != null));
    }
    return outlooks;
  }
}
