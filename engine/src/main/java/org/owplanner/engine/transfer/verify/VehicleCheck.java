package org.owplanner.engine.transfer.verify;

import java.util.HashMap;
import java.util.Map;
import org.owplanner.engine.solve.Refutations;

/// That no vehicle is overloaded, beside what is fixed.
final class VehicleCheck {

  private static final long MM3_PER_CM3 = 1000;

  private final WrittenTransfers plan;
  private final Refutations findings;
  private final Map<String, Long> mm3 = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final Map<String, Long> pinnedMm3 = new HashMap<>();
  private final Map<String, Long> pinnedWeights = new HashMap<>();

  VehicleCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    for (var line : plan.lines) {
      for (var leg : line.route().legs()) {
        var id = leg.departure().departureId();
        mm3.merge(id, line.mm3(), Long::sum);
        weights.merge(id, line.weightG(), Long::sum);
        if (line.line().isPinned()) {
          pinnedMm3.merge(id, line.mm3(), Long::sum);
          pinnedWeights.merge(id, line.weightG(), Long::sum);
        }
      }
    }
    for (var leg : plan.usedLegs()) {
      var id = leg.departure().departureId();
      var lane = leg.lane();
      check("VEHICLE_VOLUME", id, mm3, pinnedMm3, MM3_PER_CM3 * lane.vehicleVolumeCm3(), "mm³");
      check("VEHICLE_WEIGHT", id, weights, pinnedWeights, lane.vehicleWeightG(), "g");
    }
  }

  private void check(
      String code,
      String id,
      Map<String, Long> loads,
      Map<String, Long> pinned,
      long holds,
      String unit) {
    var load = loads.getOrDefault(id, 0L);
    if (load > Math.max(holds, pinned.getOrDefault(id, 0L))) {
      findings.error(
          code,
          id,
          "装载 %d %s，车辆最多 %d %s".formatted(load, unit, holds, unit),
          "%d %s are loaded, the vehicle holds %d %s".formatted(load, unit, holds, unit));
    }
  }
}
