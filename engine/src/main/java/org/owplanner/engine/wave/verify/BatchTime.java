package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.verify.TourLength;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveRate;

/// How far a batch is walked, and how long it takes.
final class BatchTime {

  /// So much of a second more isn't another second.
  private static final double ROUNDING_SECONDS = 1e-6;

  private final WrittenWaves plan;
  private final TourLength tours;
  private final Map<Integer, Long> walkMm = new HashMap<>();

  BatchTime(WrittenWaves plan, RoutingPolicy routing) {
    this.plan = plan;
    tours = TourLength.of(routing, plan.problem.layout().graph());
  }

  /// Length of its tour; of a batch that was handed out before, as it is written.
  long walkMm(PlannedBatch batch) {
    if (batch.isReleased()) {
      return batch.walkMm();
    }
    return walkMm.computeIfAbsent(batch.batchNo(), _ -> lengthMm(plan.stops(batch)));
  }

  private long lengthMm(List<PlannedStop> stops) {
    var aisles = new int[stops.size()];
    var ysMm = new int[stops.size()];
    for (var i = 0; i < aisles.length; i++) {
      aisles[i] = plan.problem.layout().aisleOf(stops.get(i).location());
      ysMm[i] = plan.problem.layout().yMmOf(stops.get(i).location());
    }
    return tours.lengthMm(aisles, ysMm, aisles.length);
  }

  double walkSeconds(PlannedBatch batch) {
    return walkMm(batch) / plan.speed(batch);
  }

  /// Seconds to reach, once a visit, and to take every unit of its stops.
  double pickSeconds(PlannedBatch batch) {
    var rates = plan.problem.rates();
    var reach = 0.0;
    var pick = 0.0;
    var at = -1;
    for (var stop : plan.stops(batch)) {
      if (stop.location() != at) {
        at = stop.location();
        reach += rates.reachSeconds(plan.problem.layout().levelOf(at));
      }
      pick += unitSeconds(stop.units());
    }
    return reach + pick;
  }

  /// Seconds to take so many units.
  double unitSeconds(int units) {
    var rates = plan.problem.rates();
    return rates.get(WaveRate.PICK_SECONDS_PER_UNIT)
        * Math.min(units, rates.whole(WaveRate.MOST_PICK_UNITS));
  }

  /// From its start to its end.
  int seconds(PlannedBatch batch) {
    var setUp = plan.problem.rates().get(WaveRate.TOUR_SET_UP_SECONDS);
    return (int) Math.ceil(setUp + walkSeconds(batch) + pickSeconds(batch) - ROUNDING_SECONDS);
  }
}
