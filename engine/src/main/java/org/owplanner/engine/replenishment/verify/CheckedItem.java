package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What is worked out anew of an item, apart from all others.
///
/// @param index the item's index in the problem
/// @param facts what it stands on
/// @param path its stock under the written orders
/// @param pinned its stock under those of them that are pinned
/// @param micros what each of its terms costs
record CheckedItem(
    int index, ItemFacts facts, StockPath path, StockPath pinned, Map<Term, TermMicros> micros) {

  private static final int AT_ONCE = 64;

  private static CheckedItem of(WrittenPlan plan, int index) {
    var facts = new ItemFacts(plan, plan.problem.items().get(index));
    var orders = plan.orders(index);
    var pinned = orders.stream().filter(plan::isPinned).toList();
    var path = StockPath.of(facts, orders);
    return new CheckedItem(
        index,
        facts,
        path,
        pinned.size() == orders.size() ? path : StockPath.of(facts, pinned),
        new ItemCost(plan, index, facts, orders).micros());
  }

  /// Hands over every item in the order of the problem; some are worked out at once.
  static void forEach(WrittenPlan plan, Consumer<CheckedItem> items) {
    var count = plan.problem.items().size();
    for (var from = 0; from < count; from += AT_ONCE) {
      List<CheckedItem> some =
          IntStream.range(from, Math.min(count, from + AT_ONCE))
              .parallel()
              .mapToObj(index -> of(plan, index))
              .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
      some.forEach(items);
    }
  }
}
