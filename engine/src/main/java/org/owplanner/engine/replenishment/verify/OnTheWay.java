package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.stock.ItemDemand;

/// When what is under way and what is ordered of an item arrives, by regime.
final class OnTheWay {

  private OnTheWay() {}

  /// Units of each arrival by week, in one regime; what arrives after the horizon is left out.
  static List<List<Integer>> byWeek(
      WrittenPlan plan, ReplenishmentItem item, List<RecommendedOrder> orders, int regime) {
    var weeks = new ArrayList<List<Integer>>();
    for (var t = 0; t < ItemDemand.WEEKS; t++) {
      weeks.add(new ArrayList<>());
    }
    for (var inbound : item.inbound()) {
      if (isCounted(plan, inbound)) {
        var days = arrivalDay(plan, item, inbound, regime) - plan.problem.planDay();
        add(weeks, (int) Math.floor((days + 3.5) / 7), inbound.units());
      }
    }
    for (var order : orders) {
      var shipWeek = (order.shipDay() - plan.problem.planDay()) / 7;
      var days = plan.travel.to(item.warehouseId(), order.mode());
      add(weeks, days.arrivalWeek(shipWeek, regime), order.units());
    }
    weeks.forEach(week -> week.sort(null));
    return weeks;
  }

  private static void add(List<List<Integer>> weeks, int week, int units) {
    if (week < weeks.size() && units > 0) {
      weeks.get(week).add(units);
    }
  }

  /// Whether it isn't overdue for so long that nobody counts on it any more.
  static boolean isCounted(WrittenPlan plan, InboundUnits inbound) {
    return plan.problem.planDay() - inbound.expectedDay()
        <= plan.problem.rates().whole(ReplenishmentRate.OVERDUE_DAYS);
  }

  private static long arrivalDay(
      WrittenPlan plan, ReplenishmentItem item, InboundUnits inbound, int regime) {
    var today = plan.problem.planDay();
    if (inbound.expectedDay() < today) {
      return today + 7L * (1 + regime);
    }
    var late = 0L;
    if (plan.travel.leadsTo(item.warehouseId(), inbound.mode())) {
      var days = plan.travel.to(item.warehouseId(), inbound.mode());
      late = Math.round(days.days()[regime] - days.meanDays());
    }
    return Math.max(today + 1L, inbound.expectedDay() + late);
  }

  /// Units on hand and on their way that are counted on.
  static long countedUnits(WrittenPlan plan, ReplenishmentItem item) {
    var units = (long) Math.max(0, item.onHandUnits());
    for (var inbound : item.inbound()) {
      units += isCounted(plan, inbound) ? inbound.units() : 0;
    }
    return units;
  }

  /// Units by week, summed.
  static long[] sums(List<List<Integer>> weeks) {
    var sums = new long[weeks.size()];
    Arrays.setAll(sums, t -> weeks.get(t).stream().mapToLong(Integer::longValue).sum());
    return sums;
  }
}
