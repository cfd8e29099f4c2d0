package org.owplanner.engine.replenishment.verify;

import java.util.Optional;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.ItemDemand;

/// Which options an item has: by source, ship week and mode.
final class Allowed {

  private final ReplenishmentProblem problem;
  private final OpenDays open;
  private final Travel travel;

  Allowed(ReplenishmentProblem problem, Travel travel) {
    this.problem = problem;
    this.travel = travel;
    open = new OpenDays(problem);
  }

  /// Why an option isn't allowed, as a code; nothing for one that is.
  Optional<String> cause(
      ReplenishmentItem item, OrderSource source, int shipDay, TransportMode mode) {
    var week = Math.floorDiv(shipDay - problem.planDay(), 7);
    if (item.demand().isEmpty()) {
      return Optional.of("NO_FORECAST");
    } else if (item.supply().isEmpty()) {
      return Optional.of("NO_SUPPLY");
    } else if (item.priceMicros() <= 0) {
      return Optional.of("NO_PRICE");
    } else if (Math.floorMod(shipDay - problem.planDay(), 7) != 0
        || week < 0
        || week >= ItemDemand.WEEKS) {
      return Optional.of("SHIP_DAY");
    } else if (!item.settings().modes().contains(mode)) {
      return Optional.of("MODE_NOT_WANTED");
    } else if (!travel.leadsTo(item.warehouseId(), mode)) {
      return Optional.of("NO_LANE");
    }
    var days = travel.to(item.warehouseId(), mode);
    if (!days.lane().carries(item.sku())) {
      return Optional.of("NOT_CARRIED");
    } else if (!open.isOpen(shipDay)) {
      return Optional.of("CLOSED");
    } else if (!days.arrivesInTime(week)) {
      return Optional.of("ARRIVES_TOO_LATE");
    }
    return sourceCause(item, source, shipDay);
  }

  private Optional<String> sourceCause(ReplenishmentItem item, OrderSource source, int shipDay) {
    var supply = item.supply().orElseThrow();
    return switch (source) {
      case FACTORY ->
          supply.atFactoryUnits() > 0 ? Optional.empty() : Optional.of("NOTHING_AT_FACTORY");
      case PRODUCTION ->
          open.orderDay(shipDay, supply.productionDays()).isPresent()
              ? Optional.empty()
              : Optional.of("ORDER_TOO_LATE");
    };
  }

  /// Whether a pinned order can be kept, allowed or not: a lane leads there, within the horizon.
  boolean canBePinned(ReplenishmentItem item, OptionKey key) {
    return travel.leadsTo(item.warehouseId(), key.mode())
        && key.shipDay() < problem.planDay() + 7 * ItemDemand.WEEKS;
  }

  /// When an allowed option must be ordered.
  int orderDay(ReplenishmentItem item, OrderSource source, int shipDay) {
    return source == OrderSource.FACTORY
        ? problem.planDay()
        : open.orderDay(shipDay, item.supply().orElseThrow().productionDays()).orElseThrow();
  }

  /// Price less the marketplace's fee and the lowest cost of a unit.
  double marginMicros(ReplenishmentItem item) {
    return item.priceMicros() * (1 - problem.rates().get(ReplenishmentRate.SELLING_FEE_SHARE))
        - unitCostMicros(item);
  }

  /// The lowest price of a unit, or what it is assumed to be.
  double unitCostMicros(ReplenishmentItem item) {
    return item.supply().isPresent()
        ? item.supply().orElseThrow().bestUnitMicros()
        : Math.round(item.priceMicros() * problem.rates().get(ReplenishmentRate.UNIT_COST_SHARE));
  }

  /// First week in which any allowed option arrives where nothing is late; `ItemDemand.WEEKS` where
  /// none is allowed.
  int reachWeek(ReplenishmentItem item) {
    var first = ItemDemand.WEEKS;
    for (var mode : TransportMode.values()) {
      for (var week = 0; week < first; week++) {
        var shipDay = problem.planDay() + 7 * week;
        for (var source : OrderSource.values()) {
          if (cause(item, source, shipDay, mode).isEmpty()) {
            first = Math.min(first, travel.to(item.warehouseId(), mode).arrivalWeek(week, 0));
          }
        }
      }
    }
    return first;
  }

  /// The first day of a week of the horizon from a day on.
  int onGrid(int day) {
    var ahead = Math.max(0, day - problem.planDay());
    return problem.planDay() + 7 * Math.ceilDiv(ahead, 7);
  }
}
