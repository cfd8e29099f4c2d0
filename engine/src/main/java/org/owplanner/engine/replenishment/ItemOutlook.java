package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.item.ItemValue;

/// What is expected of an item under the plan and without it.
///
/// @param planned under the plan
/// @param without with no order but pinned ones
/// @param ignoredMicros what leaving out its orders due within four weeks costs, all else kept
/// @param hasSoonOrders whether any order is due within four weeks
record ItemOutlook(
    ItemValue planned, ItemValue without, long ignoredMicros, boolean hasSoonOrders) {

  /// Days ahead whose orders are left out where advice is ignored.
  static final int IGNORED_DAYS = 28;

  /// Days ahead whose orders are to be placed now.
  static final int SOON_DAYS = 7;

  /// By item.
  static List<ItemOutlook> of(SellerLimits limits, ItemWork work, List<ItemPlan> plans) {
    var facts = limits.facts();
    var planned = new ItemValue[plans.size()];
    var without = new ItemValue[plans.size()];
    var ignored = new @Nullable ItemPlan[plans.size()];
    work.forEach(
        plans.size(),
        (tools, i) -> {
          var item = facts.item(i);
          var lots = plans.get(i).lots();
          planned[i] = tools.evaluator().value(item, lots);
          without[i] = tools.evaluator().value(item, facts.noLots(i));
          var later = laterLots(facts, plans.get(i));
          if (!plans.get(i).hasLots(later)) {
            ignored[i] = ItemPlan.of(facts, i, later, tools.evaluator().value(item, later));
          }
        });
    var sums = RowSums.ofShipDates(limits);
    plans.forEach(sums::add);
    var outlooks = new ArrayList<ItemOutlook>();
    for (var i = 0; i < planned.length; i++) {
      var other = ignored[i];
      var micros = other == null ? 0 : costOf(plans.get(i), other, sums);
      outlooks.add(new ItemOutlook(planned[i], without[i], micros, other != null));
    }
    return outlooks;
  }

  /// What following another plan instead costs, with the steps of ship dates.
  private static long costOf(ItemPlan plan, ItemPlan other, RowSums sums) {
    var before = sums.stepMicros();
    sums.remove(plan);
    sums.add(other);
    var micros = other.micros() - plan.micros() + sums.stepMicros() - before;
    sums.remove(other);
    sums.add(plan);
    return micros;
  }

  /// The lots of a plan without those due soon.
  static int[] laterLots(SellerFacts facts, ItemPlan plan) {
    var lots = plan.lots();
    var options = facts.item(plan.item()).options();
    for (var o = 0; o < lots.length; o++) {
      if (options.get(o).orderDay() < facts.problem().planDay() + IGNORED_DAYS) {
        lots[o] = 0;
      }
    }
    return lots;
  }

  /// Median day on which stock runs out if nothing is ordered: within the first week at whose end
  /// the shelf is as likely empty as not, in proportion; none within the horizon.
  Optional<Integer> stockOutDay(int planDay) {
    var empty = without.emptyShare();
    if (empty[0] >= 0.5) {
      return Optional.of(planDay);
    }
    for (var week = 0; week + 1 < empty.length; week++) {
      if (empty[week + 1] >= 0.5) {
        var share = (0.5 - empty[week]) / (empty[week + 1] - empty[week]);
        return Optional.of(planDay + 7 * week + Math.min(6, (int) Math.floor(7 * share)));
      }
    }
    return Optional.empty();
  }
}
