package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import java.util.Map;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.StockLot;
import org.owplanner.engine.wave.WaveRate;

/// That nothing is taken which isn't there, nothing expired, and what expires first is taken first.
final class StockCheck {

  private final WrittenWaves plan;
  private final Refutations findings;
  private final Map<LotKey, Integer> left;

  StockCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
    left = new HashMap<>(plan.units());
  }

  void run() {
    var taken = new HashMap<LotKey, Integer>();
    for (var stop : plan.rows.stops()) {
      left.merge(LotKey.of(stop), -stop.units(), Integer::sum);
      taken.merge(LotKey.of(stop), plan.batch(stop).isReleased() ? 0 : stop.units(), Integer::sum);
    }
    taken.forEach(
        (lot, units) -> {
          var over = Math.min(units, -left.getOrDefault(lot, 0));
          if (over > 0) {
            findings.error(
                "STOCK_OVERDRAWN",
                name(lot),
                "库存 %d 件，新批次取 %d 件，多取 %d 件"
                    .formatted(plan.units().getOrDefault(lot, 0), units, over),
                "%d units are there, new batches take %d, %d too many"
                    .formatted(plan.units().getOrDefault(lot, 0), units, over));
          }
        });
    var firstLeft = firstExpiryLeft();
    var tolerance = plan.problem.rates().whole(WaveRate.EXPIRY_TOLERANCE_DAYS);
    for (var stop : plan.rows.stops()) {
      if (!plan.batch(stop).isReleased()) {
        checkExpiry(stop, firstLeft.getOrDefault(stop.sku(), StockLot.NO_EXPIRY), tolerance);
      }
    }
  }

  /// Of each SKU the first expiry day of all that is left over and not expired.
  private Map<Integer, Integer> firstExpiryLeft() {
    var first = new HashMap<Integer, Integer>();
    left.forEach(
        (lot, units) -> {
          if (units > 0 && !plan.isExpired(lot)) {
            first.merge(lot.sku(), plan.expiryDay(lot), Math::min);
          }
        });
    return first;
  }

  private void checkExpiry(PlannedStop stop, int firstLeftDay, int toleranceDays) {
    var lot = LotKey.of(stop);
    if (plan.isExpired(lot)) {
      findings.error(
          "EXPIRED_LOT",
          name(lot),
          "批号已过期 %d 天，不可发货".formatted(plan.problem.planDate().toEpochDay() - plan.expiryDay(lot)),
          "the lot expired %d days ago and can't be sold"
              .formatted(plan.problem.planDate().toEpochDay() - plan.expiryDay(lot)));
    } else if (plan.expiryDay(lot) > (long) firstLeftDay + toleranceDays) {
      findings.error(
          "FIRST_EXPIRED_FIRST_OUT",
          name(lot),
          "先到期的批号还有剩余（到期日 %d，此批 %d，容差 %d 天）"
              .formatted(firstLeftDay, plan.expiryDay(lot), toleranceDays),
          "a lot that expires first is left over (on day %d, this one on %d; the tolerance is %d days)"
              .formatted(firstLeftDay, plan.expiryDay(lot), toleranceDays));
    }
  }

  private String name(LotKey lot) {
    return "%s@%s%s"
        .formatted(
            plan.problem.skus().get(lot.sku()).skuId(),
            plan.problem.layout().location(lot.location()).id(),
            lot.lot().isEmpty() ? "" : "#" + lot.lot());
  }
}
