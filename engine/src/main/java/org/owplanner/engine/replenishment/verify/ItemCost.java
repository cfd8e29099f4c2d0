package org.owplanner.engine.replenishment.verify;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentRate;

/// Every term of an item's cost under some orders, but for what shipments cost together.
final class ItemCost {

  private final WrittenPlan plan;
  private final int index;
  private final ReplenishmentItem item;
  private final ItemFacts facts;
  private final List<RecommendedOrder> orders;
  private final EnumMap<Term, TermMicros> micros = new EnumMap<>(Term.class);

  ItemCost(WrittenPlan plan, int index, ItemFacts facts, List<RecommendedOrder> orders) {
    this.plan = plan;
    this.index = index;
    this.facts = facts;
    this.orders = orders;
    item = plan.problem.items().get(index);
  }

  /// Micros by term, not yet rounded.
  Map<Term, TermMicros> micros() {
    addStock(expected());
    orders.forEach(this::addOrder);
    addChange();
    return micros;
  }

  private void add(Term term, double value) {
    micros.merge(term, TermMicros.of(value), TermMicros::plus);
  }

  private double rate(ReplenishmentRate rate) {
    return plan.problem.rates().get(rate);
  }

  /// What is expected of its stock, as `ExpectedStock` lists it.
  double[] expected() {
    var recursion = new ExpectedStock(facts);
    var expected = new double[ExpectedStock.COUNT];
    facts
        .comings(orders)
        .forEach(
            (units, weight) -> {
              var arrivals = facts.arrivals(units);
              var young = young(units);
              for (var j = 0; j < facts.levelWeights.length; j++) {
                var of = recursion.of(facts.demand[j], arrivals, young);
                for (var k = 0; k < of.length; k++) {
                  expected[k] += weight * facts.levelWeights[j] * of[k];
                }
              }
            });
    return expected;
  }

  private long[][] young(List<List<Integer>> units) {
    var arrivals = OnTheWay.sums(units);
    return facts.fees.steps().stream()
        .map(step -> Fees.youngUnits(item, plan.problem.planDay(), arrivals, step.fromAgeDays()))
        .toArray(long[][]::new);
  }

  private void addStock(double[] expected) {
    var cost = plan.allowed.unitCostMicros(item);
    var isEnding = item.demand().isPresent() && item.demand().orElseThrow().isEnding();
    var kept =
        rate(isEnding ? ReplenishmentRate.SALVAGE_SHARE : ReplenishmentRate.LEFT_OVER_VALUE_SHARE);
    add(
        Term.LOST_MARGIN,
        Math.max(0, plan.allowed.marginMicros(item)) * expected[ExpectedStock.LOST]);
    add(
        Term.CAPITAL,
        expected[ExpectedStock.STOCK_WEEKS]
            * cost
            * rate(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR)
            / 52);
    add(Term.STORAGE, facts.volumeM3 * expected[ExpectedStock.FEE]);
    add(Term.LEFT_OVER, expected[ExpectedStock.LEFT] * cost * (1 - kept));
    var asked = item.settings().fillRate();
    if (asked > 0) {
      var excused = (1 - asked) * facts.demandFrom(facts.reachWeek);
      var lost = expected[ExpectedStock.LOST_IN_REACH];
      var unit = rate(ReplenishmentRate.FILL_RATE_SHARE) * item.priceMicros();
      micros.put(
          Term.FILL_RATE,
          new TermMicros(unit * Math.max(0, lost - excused), unit * (lost + excused)));
    }
    add(
        Term.COVER,
        rate(ReplenishmentRate.COVER_SHARE_PER_WEEK)
            * item.priceMicros()
            * expected[ExpectedStock.OUT_OF_COVER]);
  }

  private void addOrder(RecommendedOrder order) {
    var days = plan.travel.to(item.warehouseId(), order.mode());
    var cost = plan.allowed.unitCostMicros(item);
    var paid =
        order.source() == OrderSource.FACTORY || item.supply().isEmpty()
            ? cost
            : item.supply().orElseThrow().unitMicros(order.units());
    var dutyShare = item.supply().isPresent() ? item.supply().orElseThrow().dutyShare() : 0;
    add(Term.FREIGHT, order.units() * days.lane().unitMicros(item.sku()));
    add(Term.DUTY, order.units() * paid * dutyShare);
    add(Term.ORDER_LINES, plan.problem.rates().micros(ReplenishmentRate.ORDER_LINE_CENTS));
    add(Term.PURCHASE, order.units() * (paid - cost));
    add(
        Term.CAPITAL,
        order.units()
            * cost
            * rate(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR)
            * days.meanDays()
            / 365);
  }

  private void addChange() {
    if (plan.hasLastAdvice()) {
      var advised = plan.advisedCases(index);
      var options = new HashSet<>(advised.keySet());
      orders.forEach(order -> options.add(OptionKey.of(order)));
      for (var option : options) {
        var units = -(double) advised.getOrDefault(option, 0) * item.sku().casePack();
        for (var order : orders) {
          units += OptionKey.of(order).equals(option) ? order.units() : 0;
        }
        add(
            Term.CHANGE,
            rate(ReplenishmentRate.CHANGE_SHARE)
                * plan.allowed.unitCostMicros(item)
                * Math.abs(units));
      }
    }
  }
}
