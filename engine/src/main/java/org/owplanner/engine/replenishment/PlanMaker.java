package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.item.ItemValue;

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

  /// What comes of no order but pinned ones.
  BarePlans bare() {
    var plans = new ItemPlan[facts.size()];
    var values = new ItemValue[plans.length];
    work.forEach(
        plans.length,
        (tools, item) -> {
          var lots = facts.noLots(item);
          values[item] = tools.evaluator().value(facts.item(item), lots);
          plans[item] = ItemPlan.of(facts, item, lots, values[item]);
        });
    return new BarePlans(Arrays.asList(plans), Arrays.asList(values));
  }

  /// What orders are worth, item by item; a plan that is known already is taken as it is.
  ///
  /// @param lots lots of each option of an item
  /// @param known a plan of each item
  List<ItemPlan> value(IntFunction<int[]> lots, List<ItemPlan> known) {
    var plans = new ItemPlan[facts.size()];
    work.forEach(
        plans.length,
        (tools, item) -> plans[item] = value(tools, known.get(item), lots.apply(item)));
    return Arrays.asList(plans);
  }

  private ItemPlan value(ItemTools tools, ItemPlan known, int[] lots) {
    return known.hasLots(lots) ? known : value(tools, known.item(), lots);
  }

  private ItemPlan value(ItemTools tools, int item, int[] lots) {
    return ItemPlan.of(facts, item, lots, tools.evaluator().value(facts.item(item), lots));
  }

  /// A plan to be sought.
  ///
  /// @param rowMicros prices by row
  /// @param start the item's plan to begin with
  record Wish(double[] rowMicros, ItemPlan start) {}

  /// What orders are worth.
  ///
  /// @param item the item
  /// @param lots lots of each option
  record Trial(int item, int[] lots) {}

  /// A plan for each wish that costs little under its prices, those first whose plan to begin with
  /// costs most: where time or steps don't reach for all, the others keep it.
  List<ItemPlan> seek(List<Wish> wishes) {
    return seek(wishes, 1);
  }

  private List<ItemPlan> seek(List<Wish> wishes, double timeShare) {
    var plans = new @Nullable ItemPlan[wishes.size()];
    var dearestFirst =
        IntStream.range(0, plans.length)
            .boxed()
            .sorted(Comparator.comparingLong(w -> -wishes.get(w).start().micros()))
            .mapToInt(Integer::intValue)
            .toArray();
    var sought = effort.spendSeeking(plans.length);
    work.forEach(
        plans.length,
        (tools, place) -> {
          var wish = wishes.get(dearestFirst[place]);
          plans[dearestFirst[place]] =
              place < sought && effort.isTimeLeft(timeShare, 0)
                  ? sought(tools, wish)
                  : wish.start();
        });
    return List.of(plans);
  }

  private ItemPlan sought(ItemTools tools, Wish wish) {
    var item = wish.start().item();
    var prices = ReplenishmentPrices.ofItem(facts, wish.rowMicros(), item);
    var lots = tools.search().best(facts.item(item), prices, wish.start().lots());
    return value(tools, wish.start(), lots);
  }

  /// A plan of each item that costs little under prices by row, sought from the one of the pool
  /// that costs least under them.
  List<ItemPlan> seek(PlanPool pool, double[] rowMicros) {
    var wishes = new ArrayList<Wish>();
    for (var item = 0; item < pool.items(); item++) {
      wishes.add(new Wish(rowMicros, pool.cheapest(item, rowMicros)));
    }
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
