package org.owplanner.engine.transfer.verify;

import java.util.HashMap;
import java.util.Map;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferProblem;

/// A departure with its lane, in days after the plan date.
///
/// @param departure the departure
/// @param lane its lane
/// @param offset day on which it leaves
/// @param arrivals days on which it arrives, by regime
/// @param plannedArrival day on which it arrives by the mean of the regimes
/// @param meanDays days that it takes in the mean, not rounded
public record Leg(
    Departure departure,
    TransferLane lane,
    int offset,
    long[] arrivals,
    long plannedArrival,
    double meanDays) {

  /// All departures of known lanes, by id.
  public static Map<String, Leg> of(TransferProblem problem) {
    var lanes = new HashMap<String, TransferLane>();
    problem.lanes().forEach(lane -> lanes.putIfAbsent(lane.laneId(), lane));
    var legs = new HashMap<String, Leg>();
    for (var departure : problem.departures()) {
      var lane = lanes.get(departure.laneId());
      if (lane != null) {
        legs.putIfAbsent(departure.departureId(), of(problem, departure, lane));
      }
    }
    return legs;
  }

  private static Leg of(TransferProblem problem, Departure departure, TransferLane lane) {
    var offset = departure.day() - problem.planDay();
    var days = ArrivalRegimes.days(lane.leadTime());
    var weights = ArrivalRegimes.weights();
    var arrivals = new long[days.length];
    var mean = 0.0;
    for (var r = 0; r < days.length; r++) {
      arrivals[r] = offset + Math.max(0, Math.round(days[r]));
      mean += weights[r] * days[r];
    }
    return new Leg(departure, lane, offset, arrivals, offset + Math.max(0, Math.round(mean)), mean);
  }

  /// Day on which the latest arrives.
  public long lastArrival() {
    var last = 0L;
    for (var arrival : arrivals) {
      last = Math.max(last, arrival);
    }
    return last;
  }
}
