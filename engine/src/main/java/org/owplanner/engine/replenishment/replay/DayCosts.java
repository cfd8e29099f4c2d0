package org.owplanner.engine.replenishment.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.stock.StorageFee;

/// Prices what happens on a day, by the rates that the plan is made with.
final class DayCosts {

  private static final double DAYS_A_YEAR = 365;
  private static final double CM3_PER_M3 = 1e6;

  private final ReplenishmentProblem problem;
  private final Map<String, List<StorageFee>> fees = new HashMap<>();

  DayCosts(ReplenishmentProblem problem) {
    this.problem = problem;
    for (var fee : problem.fees()) {
      fees.computeIfAbsent(
          fee.warehouseId(),
          id -> problem.fees().stream().filter(of -> of.warehouseId().equals(id)).toList());
    }
  }

  private double rate(ReplenishmentRate rate) {
    return problem.rates().get(rate);
  }

  /// The lowest price of a unit, or what it is assumed to be.
  double unitMicros(ReplenishmentItem item) {
    return item.supply().isPresent()
        ? item.supply().orElseThrow().bestUnitMicros()
        : Math.round(item.priceMicros() * rate(ReplenishmentRate.UNIT_COST_SHARE));
  }

  double lostMargin(ReplenishmentItem item, int units) {
    var margin =
        item.priceMicros() * (1 - rate(ReplenishmentRate.SELLING_FEE_SHARE)) - unitMicros(item);
    return units * Math.max(0, margin);
  }

  double capital(ReplenishmentItem item, double unitDays) {
    return unitDays
        * unitMicros(item)
        * rate(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR)
        / DAYS_A_YEAR;
  }

  /// A day's storage of what is on the shelf, by age; no fee falls with age.
  double storage(ReplenishmentItem item, ItemStock stock, int day) {
    var micros = 0.0;
    for (var lot : stock.aged()) {
      var fee = 0L;
      for (var tier : fees.getOrDefault(item.warehouseId(), List.of())) {
        if (day - lot.receivedDay() >= tier.fromAgeDays()) {
          fee = Math.max(fee, tier.microsPerM3Day());
        }
      }
      micros += lot.units() * item.sku().volumeCm3() / CM3_PER_M3 * fee;
    }
    return micros;
  }

  /// A day's storage of a unit that has just come.
  double storageOfNew(ReplenishmentItem item) {
    var fee = 0L;
    for (var tier : fees.getOrDefault(item.warehouseId(), List.of())) {
      fee = tier.fromAgeDays() <= 0 ? tier.microsPerM3Day() : fee;
    }
    return item.sku().volumeCm3() / CM3_PER_M3 * fee;
  }

  double leftOver(ReplenishmentItem item, double units) {
    var isEnding = item.demand().isPresent() && item.demand().orElseThrow().isEnding();
    var kept =
        rate(isEnding ? ReplenishmentRate.SALVAGE_SHARE : ReplenishmentRate.LEFT_OVER_VALUE_SHARE);
    return units * unitMicros(item) * (1 - kept);
  }

  double orderLine() {
    return problem.rates().micros(ReplenishmentRate.ORDER_LINE_CENTS);
  }

  double paid(ReplenishmentItem item, ReplayOrder order) {
    return order.source() == OrderSource.FACTORY || item.supply().isEmpty()
        ? unitMicros(item)
        : item.supply().orElseThrow().unitMicros(order.units());
  }

  double purchase(ReplenishmentItem item, ReplayOrder order) {
    return order.units() * (paid(item, order) - unitMicros(item));
  }

  double duty(ReplenishmentItem item, ReplayOrder order) {
    var share = item.supply().isPresent() ? item.supply().orElseThrow().dutyShare() : 0;
    return order.units() * paid(item, order) * share;
  }
}
