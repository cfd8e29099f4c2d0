package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.replenishment.item.ItemValue;
import org.owplanner.engine.stock.ItemDemand;

/// What a seller reads of each item beside its orders.
///
/// Excess is what is expected to be left of today's stock after the horizon if nothing is ordered.
/// It is transferred to a warehouse where the plan orders the same goods; else cleared if a unit
/// brings more today (salvage) than it will be worth after 26 weeks less storage and capital.
final class ReplenishmentAdvice {

  private static final int MOST_DAYS = 9_999;
  private static final double DAYS_A_YEAR = 365;

  private final SellerFacts facts;
  private final List<ItemPlan> plans;
  private final List<ItemOutlook> outlooks;
  private final Map<SkuKey, List<Integer>> places = new HashMap<>();
  private final int[] orderedUnits;
  private final String[] abc;

  private ReplenishmentAdvice(SellerFacts facts, List<ItemPlan> plans, List<ItemOutlook> outlooks) {
    this.facts = facts;
    this.plans = plans;
    this.outlooks = outlooks;
    orderedUnits = new int[plans.size()];
    for (var i = 0; i < orderedUnits.length; i++) {
      places.computeIfAbsent(facts.row(i).sku().key(), k -> new ArrayList<>()).add(i);
      for (var order : OrderRows.ordersOf(facts, plans.get(i))) {
        orderedUnits[i] += order.units();
      }
    }
    abc = ItemClasses.abc(facts.problem().items());
  }

  /// A row an item, in the order of the problem.
  static List<ItemAdvice> of(SellerFacts facts, List<ItemPlan> plans, List<ItemOutlook> outlooks) {
    var advice = new ReplenishmentAdvice(facts, plans, outlooks);
    return IntStream.range(0, plans.size()).mapToObj(advice::of).toList();
  }

  private ItemAdvice of(int i) {
    var item = facts.row(i);
    var outlook = outlooks.get(i);
    var orders = OrderRows.ordersOf(facts, plans.get(i));
    var planDay = facts.problem().planDay();
    var position = StockPosition.units(facts.problem(), item);
    var age = new StockAge(facts.problem(), item);
    var excess = orders.isEmpty() ? excessUnits(i) : 0;
    var goal = excess > 0 ? transferTo(i, excess) : SharedRows.NONE;
    var isCleared = excess > 0 && goal == SharedRows.NONE && paysToClear(i, age);
    var units =
        goal != SharedRows.NONE
            ? Math.min(excess, wholeCases(i, orderedUnits[goal]))
            : isCleared ? excess : 0;
    return new ItemAdvice(
        i,
        action(i, orders, goal != SharedRows.NONE, isCleared),
        units,
        goal == SharedRows.NONE ? "" : facts.row(goal).warehouseId(),
        orders.stream().map(RecommendedOrder::orderDay).min(Integer::compare),
        item.demand().isEmpty() ? Optional.empty() : outlook.stockOutDay(planDay),
        outlook.ignoredMicros(),
        coverDays(item, position),
        coverDays(item, position + soonUnits(orders)),
        abc[i],
        ItemClasses.xyz(item.soldUnits()),
        turnsPerYear(item),
        age.agedUnits(),
        age.feeMicros(),
        fillRate(item, outlook.planned()),
        stock(outlook));
  }

  private AdviceAction action(
      int i, List<RecommendedOrder> orders, boolean isTransferred, boolean isCleared) {
    var item = facts.row(i);
    var soon = facts.problem().planDay() + ItemOutlook.SOON_DAYS;
    if (item.demand().isEmpty() || item.supply().isEmpty()) {
      return AdviceAction.UNKNOWN;
    }
    if (isTransferred) {
      return AdviceAction.TRANSFER;
    }
    if (isCleared) {
      return AdviceAction.CLEAR;
    }
    if (orders.stream().anyMatch(order -> order.orderDay() < soon)) {
      return AdviceAction.ORDER;
    }
    if (!orders.isEmpty()) {
      return AdviceAction.WAIT;
    }
    return !facts.item(i).isOrderable() || item.demand().get().isEnding()
        ? AdviceAction.STOP
        : AdviceAction.WAIT;
  }

  private int soonUnits(List<RecommendedOrder> orders) {
    var soon = facts.problem().planDay() + ItemOutlook.SOON_DAYS;
    return orders.stream()
        .filter(order -> order.orderDay() < soon)
        .mapToInt(RecommendedOrder::units)
        .sum();
  }

  /// Units, in whole cases and no more than are on hand, that are expected to be left.
  private int excessUnits(int i) {
    var item = facts.row(i);
    if (item.demand().isEmpty() || item.supply().isEmpty()) {
      return 0;
    }
    var left = outlooks.get(i).without().meanUnits()[ItemDemand.WEEKS - 1];
    return wholeCases(i, (int) Math.floor(Math.min(left, Math.max(0, item.onHandUnits()))));
  }

  private int wholeCases(int i, int units) {
    var caseUnits = facts.item(i).caseUnits();
    return units / caseUnits * caseUnits;
  }

  /// The item of the same goods elsewhere that orders most, or [SharedRows#NONE].
  private int transferTo(int i, int excess) {
    var best = SharedRows.NONE;
    for (var other : places.getOrDefault(facts.row(i).sku().key(), List.of())) {
      if (other != i
          && orderedUnits[other] > 0
          && Math.min(excess, wholeCases(i, orderedUnits[other])) > 0
          && (best == SharedRows.NONE || orderedUnits[other] > orderedUnits[best])) {
        best = other;
      }
    }
    return best;
  }

  private boolean paysToClear(int i, StockAge age) {
    var item = facts.row(i);
    var rates = facts.problem().rates();
    var cost = costMicros(facts.problem(), item);
    var salvage = rates.get(ReplenishmentRate.SALVAGE_SHARE);
    var isEnding = item.demand().map(ItemDemand::isEnding).orElse(false);
    var worth = isEnding ? salvage : rates.get(ReplenishmentRate.LEFT_OVER_VALUE_SHARE);
    var capital = rates.get(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR) / 2;
    return cost * salvage > cost * (worth - capital) - age.unitMicros();
  }

  /// What a unit costs at its lowest price.
  static double costMicros(ReplenishmentProblem problem, ReplenishmentItem item) {
    return item.supply().isPresent()
        ? item.supply().get().bestUnitMicros()
        : item.priceMicros() * problem.rates().get(ReplenishmentRate.UNIT_COST_SHARE);
  }

  private static int coverDays(ReplenishmentItem item, double units) {
    if (item.demand().isEmpty()) {
      return MOST_DAYS;
    }
    var means = item.demand().get().weekMean();
    var left = units;
    for (var week = 0; week < means.length; week++) {
      if (left < means[week]) {
        return (int) Math.floor(7 * (week + left / means[week]));
      }
      left -= means[week];
    }
    var last = means[means.length - 1];
    var days = last > 0 ? 7 * (means.length + left / last) : MOST_DAYS;
    return (int) Math.floor(Math.min(MOST_DAYS, days));
  }

  private static double turnsPerYear(ReplenishmentItem item) {
    var days = item.soldUnits().length;
    var sold = IntStream.of(item.soldUnits()).asLongStream().sum();
    return item.onHandUnits() <= 0 || days == 0
        ? 0
        : sold * DAYS_A_YEAR / days / item.onHandUnits();
  }

  private static double fillRate(ReplenishmentItem item, ItemValue planned) {
    var demand = 0.0;
    if (item.demand().isPresent()) {
      for (var mean : item.demand().get().weekMean()) {
        demand += mean;
      }
    }
    return demand > 0 ? Math.min(1, planned.soldUnits() / demand) : 1;
  }

  private static ProjectedStock stock(ItemOutlook outlook) {
    return new ProjectedStock(
        floats(outlook.planned().meanUnits()),
        floats(outlook.planned().p10Units()),
        floats(outlook.planned().p90Units()),
        floats(outlook.without().meanUnits()),
        floats(outlook.planned().stockOutShare()),
        floats(outlook.without().stockOutShare()));
  }

  private static float[] floats(double[] values) {
    var floats = new float[values.length];
    for (var i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
