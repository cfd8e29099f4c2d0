package org.owplanner.engine.replenishment.item;

import java.util.IdentityHashMap;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.stock.ArrivalRegimes;

/// What an order costs by itself, whatever becomes of its units.
final class OrderCosts {

  private static final double DAYS_A_YEAR = 365;

  private final Supply supply;
  private final long bestUnitMicros;
  private final double lineMicros;
  private final double changeMicros;
  private final double[] freightMicros;
  private final double[] capitalMicros;
  private final boolean[] isBought;
  private final int[] lastUnits;

  OrderCosts(
      ReplenishmentProblem problem, ReplenishmentItem item, Supply supply, ShipOptions options) {
    var rates = problem.rates();
    var cost = supply.bestUnitMicros();
    var count = options.list().size();
    this.supply = supply;
    bestUnitMicros = cost;
    lineMicros = rates.micros(ReplenishmentRate.ORDER_LINE_CENTS);
    changeMicros = isAdvised(problem) ? rates.get(ReplenishmentRate.CHANGE_SHARE) * cost : 0;
    freightMicros = new double[count];
    capitalMicros = new double[count];
    isBought = new boolean[count];
    lastUnits = new int[count];
    var meanDays = new IdentityHashMap<Lane, Double>();
    for (var o = 0; o < count; o++) {
      var option = options.list().get(o);
      var days = meanDays.computeIfAbsent(option.lane(), OrderCosts::meanDays);
      freightMicros[o] = option.lane().unitMicros(item.sku());
      capitalMicros[o] =
          cost * rates.get(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR) * days / DAYS_A_YEAR;
      isBought[o] = option.source() == OrderSource.PRODUCTION;
      for (var last : item.lastAdvice()) {
        if (ShipOptions.isSame(problem, last, option)) {
          lastUnits[o] += last.cases() * item.sku().casePack();
        }
      }
    }
  }

  private static double meanDays(Lane lane) {
    return ArrivalRegimes.meanDays(ArrivalRegimes.days(lane.leadTime()));
  }

  /// Whether there is any advice of last night to keep to: the first plan changes nothing.
  private static boolean isAdvised(ReplenishmentProblem problem) {
    for (var item : problem.items()) {
      if (!item.lastAdvice().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Freight, duty, capital, purchase, order line and change of so many units by an option.
  double micros(int option, int units) {
    return freight(option, units)
        + duty(option, units)
        + capital(option, units)
        + purchase(option, units)
        + line(units)
        + change(option, units);
  }

  /// The part that each unit costs at the supplier's best price, without changes of advice.
  double unitMicros(int option) {
    return freightMicros[option] + capitalMicros[option] + supply.dutyShare() * bestUnitMicros;
  }

  long bestUnitMicros() {
    return bestUnitMicros;
  }

  double lineMicros() {
    return lineMicros;
  }

  double changeMicros() {
    return changeMicros;
  }

  int lastUnits(int option) {
    return lastUnits[option];
  }

  Supply supply() {
    return supply;
  }

  double freight(int option, int units) {
    return units * freightMicros[option];
  }

  double duty(int option, int units) {
    return units * supply.dutyShare() * paidMicros(option, units);
  }

  double capital(int option, int units) {
    return units * capitalMicros[option];
  }

  double purchase(int option, int units) {
    return (double) units * (paidMicros(option, units) - bestUnitMicros);
  }

  double line(int units) {
    return units > 0 ? lineMicros : 0;
  }

  double change(int option, int units) {
    return changeMicros * Math.abs(units - lastUnits[option]);
  }

  private long paidMicros(int option, int units) {
    return isBought[option] ? supply.unitMicros(units) : bestUnitMicros;
  }
}
