package org.owplanner.engine.replenishment.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;

/// All ways that units of an item can take, by week, mode and source.
final class ShipOptions {

  private static final int DAYS_A_WEEK = 7;

  private final ReplenishmentProblem problem;
  private final ReplenishmentItem item;
  private final List<ShipOption> options = new ArrayList<>();
  private final BitSet allowed = new BitSet();
  private final int[] orderDays = new int[ItemDemand.WEEKS];

  private ShipOptions(ReplenishmentProblem problem, ReplenishmentItem item) {
    this.problem = problem;
    this.item = item;
  }

  static ShipOptions of(ReplenishmentProblem problem, ReplenishmentItem item) {
    var all = new ShipOptions(problem, item);
    all.fill();
    return all;
  }

  /// A lane and the weeks that it takes in each regime.
  private record LaneWeeks(Lane lane, int[] weeks) {

    static LaneWeeks of(Lane lane) {
      var days = ArrivalRegimes.days(lane.leadTime());
      return new LaneWeeks(lane, Arrays.stream(days).mapToInt(ArrivalRegimes::weeks).toArray());
    }
  }

  /// The allowed ones, and those that only a pinned order takes.
  List<ShipOption> list() {
    return List.copyOf(options);
  }

  /// Whether an order may take an option without being pinned.
  boolean isAllowed(int option) {
    return allowed.get(option);
  }

  /// The item's lane of a mode.
  static Optional<Lane> lane(
      ReplenishmentProblem problem, ReplenishmentItem item, TransportMode mode) {
    for (var lane : problem.lanes()) {
      if (lane.mode() == mode && lane.warehouseId().equals(item.warehouseId())) {
        return Optional.of(lane);
      }
    }
    return Optional.empty();
  }

  /// Week of the grid on which a ship day lies, else the nearest later one.
  static int week(ReplenishmentProblem problem, int shipDay) {
    return Math.max(0, Math.ceilDiv(shipDay - problem.planDay(), DAYS_A_WEEK));
  }

  static boolean isSame(ReplenishmentProblem problem, PinnedOrder order, ShipOption option) {
    return order.source() == option.source()
        && order.mode() == option.lane().mode()
        && week(problem, order.shipDay()) == option.week();
  }

  private void fill() {
    for (var w = 0; w < orderDays.length; w++) {
      orderDays[w] = orderDay(problem.planDay() + DAYS_A_WEEK * w);
    }
    var lanes = new ArrayList<LaneWeeks>();
    for (var mode : TransportMode.values()) {
      lane(problem, item, mode).ifPresent(lane -> lanes.add(LaneWeeks.of(lane)));
    }
    for (var w = 0; w < orderDays.length; w++) {
      for (var lane : lanes) {
        add(w, lane, OrderSource.FACTORY);
        add(w, lane, OrderSource.PRODUCTION);
      }
    }
  }

  private void add(int week, LaneWeeks lane, OrderSource source) {
    var arrivals = new ArrayList<Integer>(ArrivalRegimes.COUNT);
    for (var weeks : lane.weeks) {
      arrivals.add(week + weeks);
    }
    var shipDay = problem.planDay() + DAYS_A_WEEK * week;
    var orderDay = source == OrderSource.FACTORY ? problem.planDay() : orderDays[week];
    var option = new ShipOption(source, week, lane.lane, shipDay, orderDay, arrivals);
    var isAllowed = isAllowed(option);
    if (isAllowed || item.pinned().stream().anyMatch(p -> isSame(problem, p, option))) {
      allowed.set(options.size(), isAllowed);
      options.add(option);
    }
  }

  private boolean isAllowed(ShipOption option) {
    if (item.demand().isEmpty() || item.supply().isEmpty() || item.priceMicros() <= 0) {
      return false;
    }
    var supply = item.supply().get();
    return item.settings().modes().contains(option.lane().mode())
        && option.lane().carries(item.sku())
        && !isClosed(option.shipDay())
        && option.orderDay() >= problem.planDay()
        && option.arrivalWeeks().getLast() < ItemDemand.WEEKS
        && (option.source() == OrderSource.PRODUCTION || supply.atFactoryUnits() > 0);
  }

  /// Latest open day such that the production's open days lie from it on before the ship day.
  private int orderDay(int shipDay) {
    var left = item.supply().isEmpty() ? 0 : item.supply().get().productionDays();
    var day = shipDay;
    while (left > 0 && day > problem.planDay() - DAYS_A_WEEK) {
      day--;
      left -= isClosed(day) ? 0 : 1;
    }
    return day;
  }

  private boolean isClosed(int day) {
    for (var closure : problem.closures()) {
      if (closure.fromDay() <= day && day <= closure.toDay()) {
        return true;
      }
    }
    return false;
  }
}
