package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.solve.Refutations;

/// The written rows by item, with what is pinned; rows that name what isn't there are found.
final class WrittenPlan {

  static final Comparator<RecommendedOrder> SEQUENCE =
      Comparator.comparingInt(RecommendedOrder::item)
          .thenComparingInt(RecommendedOrder::shipDay)
          .thenComparing(RecommendedOrder::mode)
          .thenComparing(RecommendedOrder::source);

  final ReplenishmentProblem problem;
  final ReplenishmentRows rows;
  final Travel travel;
  final Allowed allowed;
  private final boolean hasLastAdvice;
  private final List<List<RecommendedOrder>> orders = new ArrayList<>();
  private final List<Map<OptionKey, Integer>> pinned = new ArrayList<>();

  WrittenPlan(ReplenishmentProblem problem, ReplenishmentRows rows, Refutations findings) {
    this.problem = problem;
    this.rows = rows;
    travel = new Travel(problem);
    allowed = new Allowed(problem, travel);
    hasLastAdvice = problem.items().stream().anyMatch(item -> !item.lastAdvice().isEmpty());
    for (var item : problem.items()) {
      orders.add(new ArrayList<>());
      var cases = cases(item.pinned());
      cases.keySet().removeIf(key -> !allowed.canBePinned(item, key));
      pinned.add(cases);
    }
    for (var order : rows.orders()) {
      if (order.item() < 0 || order.item() >= orders.size()) {
        findings.error(
            "ITEM_UNKNOWN",
            "#" + order.item(),
            "订单引用不存在的货品行",
            "an order names an item that the problem doesn't hold");
      } else {
        orders.get(order.item()).add(order);
      }
    }
  }

  ReplenishmentItem item(RecommendedOrder order) {
    return problem.items().get(order.item());
  }

  List<RecommendedOrder> orders(int item) {
    return orders.get(item);
  }

  /// Cases that are pinned, by option.
  Map<OptionKey, Integer> pinnedCases(int item) {
    return pinned.get(item);
  }

  /// Cases of last night on options that are still there.
  Map<OptionKey, Integer> advisedCases(int item) {
    var of = problem.items().get(item);
    var cases = cases(of.lastAdvice());
    cases
        .keySet()
        .removeIf(
            key ->
                !pinned.get(item).containsKey(key)
                    && allowed.cause(of, key.source(), key.shipDay(), key.mode()).isPresent());
    return cases;
  }

  private Map<OptionKey, Integer> cases(List<PinnedOrder> given) {
    var cases = new HashMap<OptionKey, Integer>();
    for (var order : given) {
      var key = new OptionKey(allowed.onGrid(order.shipDay()), order.mode(), order.source());
      cases.merge(key, order.cases(), Integer::sum);
    }
    return cases;
  }

  /// Whether anything was recommended last night.
  boolean hasLastAdvice() {
    return hasLastAdvice;
  }

  boolean isPinned(RecommendedOrder order) {
    return pinnedCases(order.item()).containsKey(OptionKey.of(order));
  }

  /// What an order costs the seller to buy; nothing where it is paid already.
  long purchaseMicros(RecommendedOrder order) {
    return switch (order.source()) {
      case FACTORY -> 0;
      case PRODUCTION ->
          item(order).supply().isEmpty()
              ? Math.round(order.units() * allowed.unitCostMicros(item(order)))
              : order.units() * item(order).supply().orElseThrow().unitMicros(order.units());
    };
  }

  /// An item by SKU and warehouse, as findings name it.
  String name(int item) {
    var of = problem.items().get(item);
    return of.sku().skuId() + "@" + of.warehouseId();
  }

  String name(RecommendedOrder order) {
    return "%s/%s/%d".formatted(name(order.item()), order.mode(), order.shipDay());
  }
}
