package org.owplanner.engine.transfer.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.owplanner.engine.solve.Refutations;

/// That no warehouse handles more vehicles on a day than it can, beside what is fixed.
final class DockCheck {

  private final WrittenTransfers plan;
  private final Refutations findings;

  private record WarehouseDay(String warehouseId, long offset) {}

  DockCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var trips = trips(false);
    var pinned = trips(true);
    for (var dock : plan.problem.docks()) {
      var at = new WarehouseDay(dock.warehouseId(), dock.day() - (long) plan.problem.planDay());
      var handled = trips.getOrDefault(at, 0);
      if (handled > Math.max(dock.trips(), pinned.getOrDefault(at, 0))) {
        findings.error(
            "DOCKS",
            "%s/%d".formatted(dock.warehouseId(), dock.day()),
            "当日 %d 车次，最多 %d 车次".formatted(handled, dock.trips()),
            "%d vehicles come and go on this day, it handles %d".formatted(handled, dock.trips()));
      }
    }
  }

  private Map<WarehouseDay, Integer> trips(boolean isPinnedOnly) {
    var seen = new HashSet<String>();
    var trips = new HashMap<WarehouseDay, Integer>();
    for (var line : plan.lines) {
      if (line.line().isPinned() || !isPinnedOnly) {
        for (var leg : line.route().legs()) {
          if (seen.add(leg.departure().departureId())) {
            var lane = leg.lane();
            trips.merge(new WarehouseDay(lane.fromId(), leg.offset()), 1, Integer::sum);
            trips.merge(new WarehouseDay(lane.toId(), leg.plannedArrival()), 1, Integer::sum);
          }
        }
      }
    }
    return trips;
  }
}
