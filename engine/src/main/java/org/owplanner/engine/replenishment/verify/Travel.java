package org.owplanner.engine.replenishment.verify;

import java.util.HashMap;
import java.util.Map;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;

/// The lanes of a seller with the days that they take in each regime.
final class Travel {

  static final int REGIMES = ArrivalRegimes.COUNT;

  private final Map<Way, Days> ways = new HashMap<>();

  /// A lane and how long it takes.
  ///
  /// @param lane the lane
  /// @param days days by regime
  /// @param meanDays their mean
  record Days(Lane lane, double[] days, double meanDays) {

    /// Week of arrival of what is shipped in a week, `ItemDemand.WEEKS` or more for too late.
    int arrivalWeek(int shipWeek, int regime) {
      return shipWeek + (int) Math.floor((days[regime] + 3.5) / 7);
    }

    boolean arrivesInTime(int shipWeek) {
      return arrivalWeek(shipWeek, REGIMES - 1) < ItemDemand.WEEKS;
    }
  }

  private record Way(String warehouseId, TransportMode mode) {}

  Travel(ReplenishmentProblem problem) {
    var weights = ArrivalRegimes.weights();
    for (var lane : problem.lanes()) {
      var days = ArrivalRegimes.days(lane.leadTime());
      var mean = 0.0;
      for (var r = 0; r < REGIMES; r++) {
        mean += weights[r] * days[r];
      }
      ways.putIfAbsent(new Way(lane.warehouseId(), lane.mode()), new Days(lane, days, mean));
    }
  }

  boolean leadsTo(String warehouseId, TransportMode mode) {
    return ways.containsKey(new Way(warehouseId, mode));
  }

  /// The lane, which must be there.
  Days to(String warehouseId, TransportMode mode) {
    var days = ways.get(new Way(warehouseId, mode));
    if (days == null) {
      throw new IllegalArgumentException(
          "No lane leads to warehouse (%s) by %s. Verify the plan's rows before they are priced."
              .formatted(warehouseId, mode));
    }
    return days;
  }
}
