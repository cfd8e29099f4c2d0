package org.owplanner.engine.replenishment;

import java.util.Optional;
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
