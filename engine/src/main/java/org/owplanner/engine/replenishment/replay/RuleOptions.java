package org.owplanner.engine.replenishment.replay;

import java.util.Comparator;
import java.util.Optional;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.stock.ArrivalRegimes;

/// How a rule gets its goods: by the cheapest mode, as early as production allows, in whole cases.
///
/// @param item the item
/// @param supply how it is bought
/// @param lane the cheapest lane that is wanted and carries it, by freight of a unit; one that is
///   paid by the container only where there is no other, full containers are taken then
/// @param leadDays production and mean travel together
record RuleOptions(ReplenishmentItem item, Supply supply, Lane lane, double leadDays) {

  /// The item's way, none where it can't be had or has no margin to sell it for.
  static Optional<RuleOptions> of(ReplenishmentProblem problem, int index) {
    var item = problem.items().get(index);
    var lane =
        problem.lanes().stream()
            .filter(of -> of.warehouseId().equals(item.warehouseId()))
            .filter(of -> item.settings().modes().contains(of.mode()) && of.carries(item.sku()))
            .min(
                Comparator.comparing(Lane::hasContainers)
                    .thenComparingDouble(of -> unitMicros(of, item))
                    .thenComparing(Lane::mode));
    if (item.supply().isEmpty()
        || lane.isEmpty()
        || new DayCosts(problem).lostMargin(item, 1) <= 0) {
      return Optional.empty();
    }
    var supply = item.supply().orElseThrow();
    var travel = ArrivalRegimes.meanDays(ArrivalRegimes.days(lane.orElseThrow().leadTime()));
    return Optional.of(
        new RuleOptions(item, supply, lane.orElseThrow(), supply.productionDays() + travel));
  }

  private static double unitMicros(Lane lane, ReplenishmentItem item) {
    return lane.hasContainers()
        ? Math.max(
                item.sku().volumeCm3() / lane.containerVolumeCm3(),
                (double) item.sku().weightG() / lane.containerWeightG())
            * lane.containerMicros()
        : lane.unitMicros(item.sku());
  }

  /// An order of at least so many units; shipped on the first weekly date on which they are ready.
  ReplayOrder order(ReplayState state, int index, double units) {
    var problem = state.problem();
    var ready = state.day() + supply.productionDays();
    var shipDay = problem.planDay() + 7 * Math.ceilDiv(ready - problem.planDay(), 7);
    while (isClosed(problem, shipDay)) {
      shipDay += 7;
    }
    var casePack = item.sku().casePack();
    var cases = (int) Math.ceil(Math.max(units, supply.moqUnits()) / casePack);
    return new ReplayOrder(
        index, state.day(), shipDay, lane.mode(), OrderSource.PRODUCTION, cases * casePack);
  }

  private static boolean isClosed(ReplenishmentProblem problem, int day) {
    return problem.closures().stream().anyMatch(of -> of.fromDay() <= day && day <= of.toDay());
  }
}
