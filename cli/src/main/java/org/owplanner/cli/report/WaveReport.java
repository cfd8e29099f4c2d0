package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.owplanner.batch.wave.WaveAdherence;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.wave.OpenOrder;

/// Everything that the page shows of one shift's waves.
///
/// @param plan what the page of any plan shows
/// @param shift what the plan was made for, and the plan by its indices
/// @param stops with what people call their goods and places
/// @param orders what becomes of each open order
/// @param sides what picking takes with the plan and without
/// @param reasons why
/// @param adherence what was picked of it, none as long as nothing came back
/// @param slotsOfPlan slotting plan by which goods were taken to lie, 0 for where they lie
public record WaveReport(
    PlanReport plan,
    WaveShift shift,
    List<WaveStop> stops,
    List<WaveOrder> orders,
    List<WaveSide> sides,
    List<Reason> reasons,
    Optional<WaveAdherence> adherence,
    long slotsOfPlan) {

  public WaveReport {
    stops = List.copyOf(stops);
    orders = List.copyOf(orders);
    sides = List.copyOf(sides);
    reasons = List.copyOf(reasons);
  }

  /// The stops of each tour, by its number.
  Map<Integer, List<WaveStop>> stopsByBatch() {
    var byBatch = new TreeMap<Integer, List<WaveStop>>();
    for (var stop : stops) {
      byBatch.computeIfAbsent(stop.batchNo(), _ -> new ArrayList<>()).add(stop);
    }
    return byBatch;
  }

  /// The open orders by id.
  Map<String, OpenOrder> openOrders() {
    var byId = new TreeMap<String, OpenOrder>();
    shift.problem().orders().forEach(order -> byId.put(order.orderId(), order));
    return byId;
  }

  /// The reason of a subject in words, by subject.
  Map<String, Reason> reasonsBySubject() {
    var bySubject = new TreeMap<String, Reason>();
    reasons.forEach(reason -> bySubject.put(reason.subject(), reason));
    return bySubject;
  }
}
