package org.owplanner.engine.replenishment.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.LeadTimeDraws;

/// Lives through days again: real demand, lost where there is no stock; orders of a policy at its
/// reviews; lead times drawn from the lanes' distributions, the same for all policies.
///
/// A day: what has come is put on the shelf, the policy orders, what was ordered for today is
/// shipped, demand is met first in first out, the evening's stock is stored.
public final class ReplenishmentReplay {

  private final ReplenishmentProblem problem;
  private final int[][] demand;
  private final LeadTimeDraws draws;
  private final DayCosts costs;
  private final List<ItemStock> stocks = new ArrayList<>();
  private final List<ReplayOrder> waiting = new ArrayList<>();
  private final List<BudgetCycle> budgets;
  private int orders;
  private EnumMap<ReplayTerm, Double> micros = new EnumMap<>(ReplayTerm.class);

  private ReplenishmentReplay(ReplenishmentProblem problem, int[][] demand, long seed) {
    this.problem = problem;
    this.demand = demand;
    draws = new LeadTimeDraws(seed);
    costs = new DayCosts(problem);
    budgets = new ArrayList<>(problem.budgets());
    for (var item : problem.items()) {
      var stock = new ItemStock(item, problem.planDay());
      for (var coming : item.inbound()) {
        var day = Math.max(problem.planDay() + 1, coming.expectedDay());
        stock.underWay.add(new UnderWay(coming.mode(), coming.units(), day, day));
      }
      stocks.add(stock);
    }
  }

  /// Lives under a policy.
  ///
  /// @param problem stock, prices and lanes on the first day
  /// @param demand units asked for, by item and day from the plan date on
  /// @param reviewDays days from one review to the next, the first on the plan date
  /// @param seed of the lead times
  public static List<ReplenishmentDay> of(
      ReplenishmentProblem problem,
      int[][] demand,
      ReplayPolicy policy,
      int reviewDays,
      long seed) {
    return new ReplenishmentReplay(problem, demand, seed).run(policy, reviewDays);
  }

  /// Lives under the orders of a plan as they were written, whatever comes; each is placed on its
  /// day.
  public static List<ReplenishmentDay> of(
      ReplenishmentProblem problem, ReplenishmentRows rows, int[][] demand, long seed) {
    var orders = rows.orders().stream().map(ReplayOrder::of).toList();
    return of(
        problem,
        demand,
        state ->
            orders.stream()
                .filter(of -> Math.max(problem.planDay(), of.orderDay()) == state.day())
                .toList(),
        1,
        seed);
  }

  private List<ReplenishmentDay> run(ReplayPolicy policy, int reviewDays) {
    var days = new ArrayList<ReplenishmentDay>();
    for (var d = 0; d < (demand.length == 0 ? 0 : demand[0].length); d++) {
      var day = problem.planDay() + d;
      micros = new EnumMap<>(ReplayTerm.class);
      orders = 0;
      for (var stock : stocks) {
        stock.receive(day);
      }
      if (d % reviewDays == 0) {
        order(policy.orders(new ReplayState(problem, day, stocks, demand, budgets)));
      }
      ship(day);
      days.add(live(d, day));
    }
    return days;
  }

  private void add(ReplayTerm term, double value) {
    micros.merge(term, value, Double::sum);
  }

  private void order(List<ReplayOrder> asked) {
    for (var order : asked) {
      var item = problem.items().get(order.item());
      var stock = stocks.get(order.item());
      var units = order.units();
      if (order.source() == OrderSource.FACTORY) {
        units = Math.min(units, stock.atFactoryUnits);
        stock.atFactoryUnits -= units;
      }
      if (units > 0) {
        var placed = order.of(units);
        var lane = lane(item.warehouseId(), order.mode());
        var arrival = order.shipDay() + draws.days(lane.leadTime(), lane.trip(order.shipDay()));
        var expected = order.shipDay() + (int) Math.round(meanDays(lane));
        stock.underWay.add(new UnderWay(order.mode(), units, expected, arrival));
        waiting.add(placed);
        orders++;
        spend(item, placed);
        add(ReplayTerm.ORDER_LINES, costs.orderLine());
        add(ReplayTerm.PURCHASE, costs.purchase(item, placed));
      }
    }
  }

  private void spend(ReplenishmentItem item, ReplayOrder order) {
    if (order.source() == OrderSource.PRODUCTION) {
      var spent = Math.round(order.units() * costs.paid(item, order));
      budgets.replaceAll(
          cycle ->
              order.orderDay() < cycle.fromDay() || order.orderDay() > cycle.toDay()
                  ? cycle
                  : new BudgetCycle(
                      cycle.fromDay(), cycle.toDay(), Math.max(0, cycle.micros() - spent)));
    }
  }

  /// Mean days by the knots of the lane's distribution.
  private static double meanDays(Lane lane) {
    var time = lane.leadTime();
    double p10 = time.p10Days();
    double p50 = time.p50Days();
    double p90 = time.p90Days();
    var first = Math.max(0, p10 - (p50 - p10) / 2);
    var last = 2 * p90 - p50;
    return 0.05 * (first + p10)
        + 0.2 * (p10 + p50)
        + 0.2 * (p50 + p90)
        + 0.05 * (p90 + last)
        + time.inspectedShare() * time.inspectionDays();
  }

  private Lane lane(String warehouseId, TransportMode mode) {
    return problem.lanes().stream()
        .filter(lane -> lane.warehouseId().equals(warehouseId) && lane.mode() == mode)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No lane leads to warehouse (%s) by %s. Add its row to lanes.csv."
                        .formatted(warehouseId, mode)));
  }

  private void ship(int day) {
    var groups = new TreeMap<String, List<ReplayOrder>>();
    for (var order : waiting) {
      if (order.shipDay() <= day) {
        var key = problem.items().get(order.item()).warehouseId() + '/' + order.mode();
        groups.computeIfAbsent(key, of -> new ArrayList<>()).add(order);
      }
    }
    groups.values().forEach(this::shipTogether);
    waiting.removeIf(order -> order.shipDay() <= day);
  }

  private void shipTogether(List<ReplayOrder> orders) {
    var first = orders.getFirst();
    var lane = lane(problem.items().get(first.item()).warehouseId(), first.mode());
    var days = draws.days(lane.leadTime(), lane.trip(first.shipDay()));
    var mm3 = 0L;
    var weightG = 0L;
    for (var order : orders) {
      var item = problem.items().get(order.item());
      var sku = item.sku();
      mm3 += sku.volumeMm3() * order.units();
      weightG += (long) sku.weightG() * order.units();
      add(ReplayTerm.FREIGHT, order.units() * lane.unitMicros(sku));
      add(ReplayTerm.DUTY, costs.duty(item, order));
      add(ReplayTerm.CAPITAL, costs.capital(item, (double) order.units() * days));
    }
    add(ReplayTerm.FREIGHT, (double) lane.shipmentMicros());
    if (lane.hasContainers()) {
      var containers =
          Math.max(
              Math.ceilDiv(mm3, 1000 * lane.containerVolumeCm3()),
              Math.ceilDiv(weightG, lane.containerWeightG()));
      add(ReplayTerm.FREIGHT, (double) containers * lane.containerMicros());
    }
  }

  private ReplenishmentDay live(int d, int day) {
    var asked = 0L;
    var lost = 0L;
    var units = 0L;
    var value = 0.0;
    var leftOver = 0.0;
    for (var i = 0; i < demand.length; i++) {
      var item = problem.items().get(i);
      var stock = stocks.get(i);
      var missing = stock.sell(demand[i][d]);
      asked += demand[i][d];
      lost += missing;
      units += stock.onHandUnits;
      value += stock.onHandUnits * costs.unitMicros(item);
      add(ReplayTerm.LOST_MARGIN, costs.lostMargin(item, missing));
      add(ReplayTerm.CAPITAL, costs.capital(item, stock.onHandUnits));
      add(ReplayTerm.STORAGE, costs.storage(item, stock, day));
      leftOver += costs.leftOver(item, (double) (stock.onHandUnits + stock.underWayUnits()));
    }
    return new ReplenishmentDay(
        day, asked, lost, units, Math.round(value), Math.round(leftOver), orders, rounded());
  }

  private Map<ReplayTerm, Long> rounded() {
    var rounded = new EnumMap<ReplayTerm, Long>(ReplayTerm.class);
    micros.forEach((term, value) -> rounded.put(term, Math.round(value)));
    return rounded;
  }
}
