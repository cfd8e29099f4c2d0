package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// What storing goes for in a warehouse: a fee for all goods, and what is added from an age on.
///
/// @param microsPerM3Day fee of goods that have just come
/// @param steps what older goods pay more
record Fees(long microsPerM3Day, List<Step> steps) {

  /// @param fromAgeDays from which age on
  /// @param microsPerM3Day what is paid more than before that age
  record Step(int fromAgeDays, long microsPerM3Day) {}

  static Fees of(ReplenishmentProblem problem, String warehouseId) {
    var base = 0L;
    var before = 0L;
    var steps = new ArrayList<Step>();
    for (var fee : problem.fees()) {
      if (fee.warehouseId().equals(warehouseId)) {
        if (fee.fromAgeDays() <= 0) {
          base = fee.microsPerM3Day();
          before = base;
        } else if (fee.microsPerM3Day() > before) {
          steps.add(new Step(fee.fromAgeDays(), fee.microsPerM3Day() - before));
          before = fee.microsPerM3Day();
        }
      }
    }
    return new Fees(base, steps);
  }

  /// Youngest age that pays more than new goods; none: `Integer.MAX_VALUE`.
  int firstDearerAgeDays() {
    return steps.isEmpty() ? Integer.MAX_VALUE : steps.getFirst().fromAgeDays();
  }

  /// Goods on hand by day of receipt: what the books count too much is taken from the oldest, what
  /// they miss came today.
  static List<AgedUnits> onHand(ReplenishmentItem item, int today) {
    var left = Math.max(0, item.onHandUnits());
    var lots = new ArrayList<AgedUnits>();
    var newestFirst =
        item.aged().stream()
            .sorted(Comparator.comparingInt(AgedUnits::receivedDay).reversed())
            .toList();
    for (var lot : newestFirst) {
      var units = Math.min(left, Math.max(0, lot.units()));
      lots.add(new AgedUnits(lot.receivedDay(), units));
      left -= units;
    }
    lots.add(new AgedUnits(today, left));
    return lots;
  }

  /// Units that came less than so many days before the end of each week; all where nothing on hand
  /// can be that old, so that no cell that is rounded up is taken for old goods.
  ///
  /// @param arrivals units that arrive by week
  static long[] youngUnits(ReplenishmentItem item, int today, long[] arrivals, int ageDays) {
    var young = new long[ItemDemand.WEEKS];
    var lots = new ArrayList<>(onHand(item, today));
    var oldest = today;
    for (var lot : item.aged()) {
      oldest = lot.units() > 0 ? Math.min(oldest, lot.receivedDay()) : oldest;
    }
    for (var t = 0; t < young.length; t++) {
      if (arrivals[t] > 0) {
        lots.add(new AgedUnits(today + 7 * t, Math.toIntExact(arrivals[t])));
      }
      var end = today + 7 * (t + 1);
      for (var lot : lots) {
        young[t] += end - lot.receivedDay() < ageDays ? lot.units() : 0;
      }
      young[t] = end - oldest < ageDays ? Integer.MAX_VALUE : young[t];
    }
    return young;
  }
}
