package org.owplanner.engine.replenishment.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.ArrivalRegimes;

/// A policy whose orders are cut to what the seller may spend and store, the item that lasts
/// shortest first; the same cut for whoever orders.
///
/// Spend: of the cash cycle of the day on which the order is placed. Space: volume on the shelf on
/// the day on which the order is expected, all earlier arrivals there and each item sold by its
/// mean of the last 30 days, at most what is granted that day.
public final class WithinLimits implements ReplayPolicy {

  private static final int RECENT_DAYS = 30;
  private static final double MM3_PER_CM3 = 1000;
  private static final int NONE = -1;

  private final ReplayPolicy policy;

  /// @param policy whose orders are cut
  public WithinLimits(ReplayPolicy policy) {
    this.policy = policy;
  }

  @Override
  public List<ReplayOrder> orders(ReplayState state) {
    var wanted = policy.orders(state);
    var problem = state.problem();
    return problem.budgets().isEmpty() && problem.grants().isEmpty()
        ? wanted
        : new Cut(state).of(wanted);
  }

  private static final class Cut {

    private final ReplayState state;
    private final ReplenishmentProblem problem;
    private final DayCosts costs;
    private final double[] perDay;
    private final List<ReplayOrder> kept = new ArrayList<>();
    private final long[] spentMicros;

    Cut(ReplayState state) {
      this.state = state;
      problem = state.problem();
      costs = new DayCosts(problem);
      perDay =
          IntStream.range(0, problem.items().size())
              .mapToDouble(i -> Arrays.stream(state.askedUnits(i, RECENT_DAYS)).average().orElse(0))
              .toArray();
      spentMicros = new long[state.budgets().size()];
    }

    List<ReplayOrder> of(List<ReplayOrder> wanted) {
      wanted.stream().sorted(Comparator.comparingDouble(this::coverDays)).forEach(this::keep);
      return kept;
    }

    private double coverDays(ReplayOrder order) {
      var position = state.onHandUnits(order.item()) + state.underWayUnits(order.item());
      return perDay[order.item()] > 0 ? position / perDay[order.item()] : Double.MAX_VALUE;
    }

    private void keep(ReplayOrder order) {
      var item = problem.items().get(order.item());
      var casePack = item.sku().casePack();
      var room = roomUnits(order);
      var units = room < order.units() ? casePack * (int) (room / casePack) : order.units();
      var isMade = order.source() == OrderSource.PRODUCTION;
      var cycle = isMade ? cycle(order) : NONE;
      while (cycle != NONE && units > 0 && micros(order.of(units)) > leftMicros(cycle)) {
        units -= casePack;
      }
      var least = isMade && item.supply().isPresent() ? item.supply().orElseThrow().moqUnits() : 1;
      if (units < Math.max(1, Math.min(least, order.units()))) {
        return;
      }
      if (cycle != NONE) {
        spentMicros[cycle] += micros(order.of(units));
      }
      kept.add(order.of(units));
    }

    private long micros(ReplayOrder order) {
      return Math.round(order.units() * costs.paid(problem.items().get(order.item()), order));
    }

    private long leftMicros(int cycle) {
      return state.budgets().get(cycle).micros() - spentMicros[cycle];
    }

    private int cycle(ReplayOrder order) {
      List<BudgetCycle> cycles = state.budgets();
      for (var c = 0; c < cycles.size(); c++) {
        if (cycles.get(c).fromDay() <= order.orderDay()
            && order.orderDay() <= cycles.get(c).toDay()) {
          return c;
        }
      }
      return NONE;
    }

    private double roomUnits(ReplayOrder order) {
      var warehouse = problem.items().get(order.item()).warehouseId();
      var day = arrivalDay(order);
      var granted = Long.MAX_VALUE;
      for (var grant : problem.grants()) {
        if (grant.warehouseId().equals(warehouse) && grant.fromDay() <= day) {
          granted = grant.volumeCm3();
        }
      }
      if (granted == Long.MAX_VALUE) {
        return order.units();
      }
      var units = expectedUnits(day);
      for (var of : kept) {
        units[of.item()] += arrivalDay(of) <= day ? of.units() : 0;
      }
      var mm3 = granted * MM3_PER_CM3;
      for (var i = 0; i < units.length; i++) {
        var item = problem.items().get(i);
        if (item.warehouseId().equals(warehouse)) {
          mm3 -= item.sku().volumeMm3() * Math.max(0, units[i] - perDay[i] * (day - state.day()));
        }
      }
      return Math.max(0, mm3 / problem.items().get(order.item()).sku().volumeMm3());
    }

    /// Units on hand and expected by a day, nothing sold.
    private double[] expectedUnits(int day) {
      var units = new double[perDay.length];
      for (var i = 0; i < units.length; i++) {
        units[i] = state.onHandUnits(i) + state.expectedUnits(i, day);
      }
      return units;
    }

    private int arrivalDay(ReplayOrder order) {
      var warehouse = problem.items().get(order.item()).warehouseId();
      return problem.lanes().stream()
          .filter(lane -> lane.warehouseId().equals(warehouse) && lane.mode() == order.mode())
          .findFirst()
          .map(
              lane ->
                  order.shipDay()
                      + (int)
                          Math.round(ArrivalRegimes.meanDays(ArrivalRegimes.days(lane.leadTime()))))
          .orElse(order.shipDay());
    }
  }
}
