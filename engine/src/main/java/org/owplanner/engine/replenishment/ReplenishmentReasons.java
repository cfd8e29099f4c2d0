package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Why the plan is as it is: a reason for every item that is ordered or that the seller's own rule
/// would order, with what it costs less than under the rule, and one for shipments and containers,
/// which items share; together the plan's whole gain.
final class ReplenishmentReasons {

  private final SellerLimits limits;
  private final SellerFacts facts;
  private final List<ItemPlan> inForce;
  private final List<ItemPlan> plan;
  private final List<Reason> reasons = new ArrayList<>();

  private ReplenishmentReasons(SellerLimits limits, List<ItemPlan> inForce, List<ItemPlan> plan) {
    this.limits = limits;
    this.inForce = inForce;
    this.plan = plan;
    facts = limits.facts();
  }

  static List<Reason> of(
      SellerLimits limits,
      List<ItemPlan> inForce,
      List<ItemPlan> plan,
      List<ItemOutlook> outlooks,
      List<ItemAdvice> advice) {
    var all = new ReplenishmentReasons(limits, inForce, plan);
    for (var i = 0; i < plan.size(); i++) {
      all.addItem(new ItemWords(all.facts, plan.get(i), outlooks.get(i), advice.get(i)), i);
    }
    all.addShipments();
    return all.reasons;
  }

  private void addItem(ItemWords words, int i) {
    var before = OrderRows.ordersOf(facts, inForce.get(i));
    var after = OrderRows.ordersOf(facts, plan.get(i));
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    var micros = inForce.get(i).micros() - plan.get(i).micros();
    var told = after.isEmpty() ? words.notOrdered() : words.ordered(after);
    var rule = words.againstRule(before, after, micros);
    reasons.add(
        new Reason(
            words.subject(),
            after.isEmpty() ? "NOT_ORDERED" : words.isSoon() ? "ORDER" : "ORDER_LATER",
            micros,
            new Text(told.zh() + rule.zh(), told.en() + " " + rule.en())));
  }

  private void addShipments() {
    var micros =
        ReplenishmentCosts.stepMicros(limits, inForce)
            - ReplenishmentCosts.stepMicros(limits, plan);
    var before = OrderRows.shipments(facts, inForce);
    var after = OrderRows.shipments(facts, plan);
    if (micros == 0 && after.isEmpty()) {
      return;
    }
    var money = ItemWords.money(Math.abs(micros), facts.problem().currency());
    reasons.add(
        new Reason(
            "SHIPMENTS",
            "SHIPMENTS",
            micros,
            new Text(
                "集装箱与每票费用由同船货物共担：%d 票、%d 个集装箱，现行规则 %d 票、%d 个；%s %s。"
                    .formatted(
                        after.size(),
                        containers(after),
                        before.size(),
                        containers(before),
                        micros >= 0 ? "省" : "多花",
                        money),
                "Containers and the price of a shipment are shared by all that goes together: %d shipments and %d containers instead of %d and %d by the seller's own rule; it %s %s."
                    .formatted(
                        after.size(),
                        containers(after),
                        before.size(),
                        containers(before),
                        micros >= 0 ? "saves" : "costs",
                        money))));
  }

  private static int containers(List<PlannedShipment> shipments) {
    return shipments.stream().mapToInt(PlannedShipment::containers).sum();
  }
}
