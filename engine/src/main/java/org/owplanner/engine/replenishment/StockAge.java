package org.owplanner.engine.replenishment;

import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.StorageFee;

/// Storage fees of what an item has on the shelf, by age.
final class StockAge {

  private static final int SOON_DAYS = 30;
  private static final int DAYS_A_WEEK = 7;

  private final ReplenishmentProblem problem;
  private final ReplenishmentItem item;
  private final List<StorageFee> fees;
  private final List<AgedUnits> stock;

  StockAge(ReplenishmentProblem problem, ReplenishmentItem item) {
    this.problem = problem;
    this.item = item;
    fees =
        problem.fees().stream()
            .filter(fee -> fee.warehouseId().equals(item.warehouseId()))
            .sorted(Comparator.comparingInt(StorageFee::fromAgeDays))
            .toList();
    stock = item.onHandByAge(problem.planDay());
  }

  /// Fee of a cubic metre and day for goods of an age, never lower than for younger ones.
  long feeMicros(int ageDays) {
    var micros = 0L;
    for (var fee : fees) {
      if (fee.fromAgeDays() <= ageDays) {
        micros = Math.max(micros, fee.microsPerM3Day());
      }
    }
    return micros;
  }

  /// Units that pay more than new ones, or will within 30 days.
  int agedUnits() {
    var units = 0;
    for (var aged : stock) {
      var age = problem.planDay() + SOON_DAYS - aged.receivedDay();
      units += feeMicros(age) > feeMicros(0) ? aged.units() : 0;
    }
    return units;
  }

  /// Storage of what is on hand until it is sold, the oldest first, by mean demand over the
  /// horizon.
  long feeMicros() {
    var micros = 0.0;
    var sold = 0.0;
    for (var week = 0; week < ItemDemand.WEEKS; week++) {
      sold += item.demand().isPresent() ? item.demand().get().weekMean()[week] : 0;
      var end = problem.planDay() + DAYS_A_WEEK * (week + 1);
      var gone = sold;
      for (var aged : stock) {
        var left = Math.max(0, aged.units() - gone);
        gone = Math.max(0, gone - aged.units());
        micros += DAYS_A_WEEK * left * feeMicros(end - aged.receivedDay());
      }
    }
    return Math.round(micros * item.sku().volumeCm3() / 1e6);
  }

  /// Storage of a unit that is on hand now and stays for the whole horizon: that of the oldest.
  double unitMicros() {
    var oldestDay = stock.isEmpty() ? problem.planDay() : stock.getFirst().receivedDay();
    var micros = 0.0;
    for (var week = 0; week < ItemDemand.WEEKS; week++) {
      micros +=
          (double) DAYS_A_WEEK
              * feeMicros(problem.planDay() + DAYS_A_WEEK * (week + 1) - oldestDay);
    }
    return micros * item.sku().volumeCm3() / 1e6;
  }
}
