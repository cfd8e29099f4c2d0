package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Makes plans of items, many side by side.
final class PlanMaker {

  /// Share of the time after which plans of all items are no longer sought, so that some is left to
  /// choose and to prove.
  private static final double SHARE_OF_LOOKING = 0.6;

  private final SellerFacts facts;
  private final ItemWork work;
  private final Effort effort;

  PlanMaker(SellerFacts facts, ItemWork work, Effort effort) {
    this.facts = facts;
    this.work = work;
    this.effort = effort;
  }

  SellerFacts facts() {
    return facts;
  }

  ItemWork work() {
    return work;
  }

  /// What orders are worth, item by item.
  ///
  /// @param lots lots of each option of an item
  List<ItemPlan> value(IntFunction<int[]> lots) {
    var plans = new ItemPlan[facts.size()];
    work.forEach(plans.length, (tools, item) -> plans[item] = value(tools, item, lots.apply(item)));
    return Arrays.asList(plans);
  }

  private ItemPlan value(ItemTools tools, int item, int[] lots) {
    return ItemPlan.of(facts, item, lots, tools.evaluator().value(facts.item(item), lots));
  }

  /// A plan to be sought.
  ///
  /// @param item the item
  /// @param rowMicros prices by row
  /// @param start lots of a plan to begin with
  record Wish(int item, double[] rowMicros, int[] start) {}

  /// What orders are worth.
  ///
  /// @param item the item
  /// @param lots lots of each option
  record Trial(int item, int[] lots) {}

  /// A plan for each wish that costs little under its prices; the one to begin with where no time
  /// is left.
  List<ItemPlan> seek(List<Wish> wishes) {
    return seek(wishes, 1);
  }

  private List<ItemPlan> seek(List<Wish> wishes, double timeShare) {
    var plans = new @Nullable ItemPlan[wishes.size()];
    work.forEach(
        plans.length,
        (tools, w) -> {
          var wish = wishes.get(w);
          var prices = ReplenishmentPrices.ofItem(facts, wish.rowMicros(), wish.item());
          var lots =
              effort.isTimeLeft(timeShare, 0)
                  ? tools.search().best(facts.item(wish.item()), prices, wish.start())
                  : wish.start();
          plans[w] = value(tools, wish.item(), lots);
        });
    return List.of(plans);
  }

  /// A plan of each item that costs little under prices by row, sought from the one of the pool
  /// that costs least under them.
  List<ItemPlan> seek(PlanPool pool, double[] rowMicros) {
    var wishes = new ArrayList<Wish>();
    for (var item = 0; item < pool.items(); item++) {
      wishes.add(new Wish(item, rowMicros, pool.cheapest(item, rowMicros).lots()));
    }
    effort.spendSeeking(wishes.size());
    return seek(wishes, SHARE_OF_LOOKING);
  }

  /// The same orders valued.
  List<ItemPlan> valueAll(List<Trial> trials) {
    var plans = new @Nullable ItemPlan[trials.size()];
    work.forEach(
        plans.length,
        (tools, t) -> plans[t] = value(tools, trials.get(t).item(), trials.get(t).lots()));
    return List.of(plans);
  }
}
