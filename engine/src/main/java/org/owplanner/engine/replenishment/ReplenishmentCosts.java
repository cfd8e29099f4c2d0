package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.replenishment.item.ItemTerm;
import org.owplanner.engine.solve.CostTerm;

/// What a seller's plan costs, by term.
final class ReplenishmentCosts {

  private ReplenishmentCosts() {}

  /// By term, in the sequence of [ItemTerm]; freight with what ship dates cost in steps.
  static List<CostTerm> terms(SellerLimits limits, List<ItemPlan> plans) {
    var terms = new ArrayList<CostTerm>();
    for (var term : ItemTerm.values()) {
      var micros = plans.stream().mapToLong(plan -> plan.micros(term)).sum();
      terms.add(
          new CostTerm(
              term.id(), term == ItemTerm.FREIGHT ? micros + stepMicros(limits, plans) : micros));
    }
    return terms;
  }

  static long micros(SellerLimits limits, List<ItemPlan> plans) {
    return plans.stream().mapToLong(ItemPlan::micros).sum() + stepMicros(limits, plans);
  }

  static long stepMicros(SellerLimits limits, List<ItemPlan> plans) {
    var sums = RowSums.ofShipDates(limits);
    plans.forEach(sums::add);
    return sums.stepMicros();
  }
}
