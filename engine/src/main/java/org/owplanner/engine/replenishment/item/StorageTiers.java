package org.owplanner.engine.replenishment.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.StorageFee;

/// Storage fees of an item by age: the fee of new goods, and what each further tier adds for the
/// units older than it, first in, first out.
///
/// A fee below that of younger goods is taken as that of the younger, which keeps costs convex.
final class StorageTiers {

  private static final int DAYS_A_WEEK = 7;
  private static final int WEEKS = FixedSupply.WEEKS;

  /// Micros of a unit and week from its arrival on.
  final double firstMicros;

  /// Micros that a unit and week costs more from each tier on; all positive.
  final double[] moreMicros;

  /// Weeks after its arrival week, this one counted, at whose end a unit is younger than each tier.
  final int[] youngWeeks;

  /// First week whose arrivals stay younger than all tiers within the horizon.
  final int endWeek;

  /// First week at whose end any unit can be as old as each tier.
  final int[] fromWeek;

  /// Units fixed beforehand that are younger than tier k at the end of week t in regime r: index
  /// (k·R + r)·T + t.
  final int[] youngUnits;

  StorageTiers(
      ReplenishmentProblem problem, ReplenishmentItem item, double unitM3, FixedSupply fixed) {
    var tiers = tiers(problem, item);
    var first = 0.0;
    var last = 0.0;
    var ages = new ArrayList<Integer>();
    var more = new ArrayList<Double>();
    for (var tier : tiers) {
      var micros = DAYS_A_WEEK * unitM3 * tier.microsPerM3Day();
      if (tier.fromAgeDays() <= 0) {
        first = Math.max(first, micros);
        last = first;
      } else if (micros > last) {
        ages.add(tier.fromAgeDays());
        more.add(micros - last);
        last = micros;
      }
    }
    firstMicros = first;
    var oldest = oldestDay(problem, item);
    moreMicros = more.stream().mapToDouble(Double::doubleValue).toArray();
    youngWeeks = ages.stream().mapToInt(age -> (age - 1) / DAYS_A_WEEK).toArray();
    endWeek = Math.max(0, WEEKS - Arrays.stream(youngWeeks).min().orElse(WEEKS));
    fromWeek =
        ages.stream()
            .mapToInt(
                age -> Math.max(0, Math.ceilDiv(oldest + age - problem.planDay(), DAYS_A_WEEK) - 1))
            .toArray();
    youngUnits = new int[ages.size() * FixedSupply.REGIMES * WEEKS];
    for (var k = 0; k < ages.size(); k++) {
      for (var r = 0; r < FixedSupply.REGIMES; r++) {
        for (var t = 0; t < WEEKS; t++) {
          youngUnits[(k * FixedSupply.REGIMES + r) * WEEKS + t] =
              youngOnHand(problem, item, ages.get(k), t) + youngFixed(fixed, k, r, t);
        }
      }
    }
  }

  private static List<StorageFee> tiers(ReplenishmentProblem problem, ReplenishmentItem item) {
    var tiers = new ArrayList<StorageFee>();
    for (var fee : problem.fees()) {
      if (fee.warehouseId().equals(item.warehouseId())) {
        tiers.add(fee);
      }
    }
    return tiers;
  }

  private static int oldestDay(ReplenishmentProblem problem, ReplenishmentItem item) {
    var oldest = problem.planDay();
    for (var aged : item.aged()) {
      oldest = aged.units() > 0 ? Math.min(oldest, aged.receivedDay()) : oldest;
    }
    return oldest;
  }

  /// On hand units that came less than so many days before the end of a week: the newest, for of
  /// those that the books count too much the oldest are gone.
  private static int youngOnHand(
      ReplenishmentProblem problem, ReplenishmentItem item, int ageDays, int week) {
    var end = problem.planDay() + DAYS_A_WEEK * (week + 1);
    var known = 0;
    var young = 0;
    for (var aged : item.aged()) {
      known += Math.max(0, aged.units());
      young += end - aged.receivedDay() < ageDays ? Math.max(0, aged.units()) : 0;
    }
    var onHand = Math.max(0, item.onHandUnits());
    var rest = end - problem.planDay() < ageDays ? Math.max(0, onHand - known) : 0;
    return Math.min(onHand, young + rest);
  }

  private int youngFixed(FixedSupply fixed, int tier, int regime, int week) {
    var sum = 0;
    for (var a = Math.max(0, week + 1 - youngWeeks[tier]); a <= week; a++) {
      sum += fixed.units[regime * WEEKS + a];
    }
    return sum;
  }
}
