package org.owplanner.batch.wave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRows;
import org.owplanner.engine.wave.WavesInForce;

/// What the tours of a shift take, of the plan and of those that it is compared with: first in,
/// first out, walked in S-shape, and the same tours walked by the shortest way.
///
/// Seconds of a tour are those of set-up, walking, reaching and taking; orders are the shift's own.
final class WaveReplays {

  private static final String IN_FORCE = "IN_FORCE";
  private static final String FIFO_EXACT = "FIFO_EXACT";
  private static final String PLAN = "PLAN";

  private final WaveProblem problem;
  private final Map<String, Equipment> equipment = new HashMap<>();

  private WaveReplays(WaveProblem problem) {
    this.problem = problem;
    problem.equipment().forEach(kind -> equipment.put(kind.equipmentId(), kind));
  }

  /// One day with each arrangement.
  ///
  /// @param plan the plan as it was written
  static List<ReplayRow> of(WaveProblem problem, WaveRows plan) {
    var replays = new WaveReplays(problem);
    var inForce = WavesInForce.of(problem);
    return List.of(
        replays.row(IN_FORCE, inForce, false),
        replays.row(FIFO_EXACT, inForce, true),
        replays.row(PLAN, plan, false));
  }

  private ReplayRow row(String arrangement, WaveRows rows, boolean isWalkedAnew) {
    var stops = stopsByBatch(rows);
    var router = RoutingPolicy.EXACT.router(problem.layout().graph());
    var walkMm = 0L;
    var seconds = 0.0;
    var micros = 0.0;
    for (var batch : rows.batches()) {
      var own = stops.getOrDefault(batch.batchNo(), List.of());
      var lengthMm = batch.walkMm();
      if (isWalkedAnew) {
        var aisles = own.stream().mapToInt(s -> problem.layout().aisleOf(s.location())).toArray();
        var ysMm = own.stream().mapToInt(s -> problem.layout().yMmOf(s.location())).toArray();
        lengthMm = router.lengthMm(aisles, ysMm, aisles.length);
      }
      var took = seconds(batch, own, lengthMm);
      walkMm += lengthMm;
      seconds += took;
      micros += took * microsPerSecond(batch);
    }
    Set<String> lines = new HashSet<>();
    rows.stops().forEach(stop -> lines.add(stop.orderId() + " " + stop.lineNo()));
    return ReplayRow.ofPicking(
        problem.planDate(),
        true,
        arrangement,
        rows.batches().size(),
        lines.size(),
        walkMm / 1000.0,
        seconds,
        Math.round(micros));
  }

  private static Map<Integer, List<PlannedStop>> stopsByBatch(WaveRows rows) {
    return rows.stops().stream().collect(Collectors.groupingBy(PlannedStop::batchNo));
  }

  private double seconds(PlannedBatch batch, List<PlannedStop> stops, long walkMm) {
    var rates = problem.rates();
    var kind = equipment.get(batch.equipmentId());
    var speed =
        kind == null || kind.mmPerSecond() == 0
            ? rates.get(WaveRate.WALKING_MM_PER_SECOND)
            : kind.mmPerSecond();
    var seconds = rates.get(WaveRate.TOUR_SET_UP_SECONDS) + walkMm / speed;
    var mostUnits = rates.whole(WaveRate.MOST_PICK_UNITS);
    var at = -1;
    for (var stop : stops) {
      if (stop.location() != at) {
        at = stop.location();
        seconds += rates.reachSeconds(problem.layout().levelOf(at));
      }
      seconds += rates.get(WaveRate.PICK_SECONDS_PER_UNIT) * Math.min(stop.units(), mostUnits);
    }
    return seconds;
  }

  private double microsPerSecond(PlannedBatch batch) {
    var kind = equipment.get(batch.equipmentId());
    return problem.rates().microsPerSecond(kind == null ? EquipmentKind.CART : kind.kind());
  }
}
