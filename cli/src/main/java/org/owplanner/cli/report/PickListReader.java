package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.wave.WaveOutcome;
import org.owplanner.batch.wave.WaveReader;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.batch.wave.WaveShiftReader;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.PlannedBatch;

/// Reads the pick lists of a plan.
public final class PickListReader {

  private PickListReader() {}

  /// The lists of these tours; where none is named, of all that were not handed out before.
  ///
  /// @throws PlanningException if there is no such plan or no such tour
  public static PickLists read(Database database, long runId, Set<Integer> batches) {
    var outcome = WaveReader.of(database).outcome(runId);
    requireKnown(outcome, batches);
    return of(outcome, WaveShiftReader.of(database).shift(runId), batches);
  }

  static PickLists of(WaveOutcome outcome, WaveShift shift, Set<Integer> batches) {
    var orders = orders(shift);
    var stops = new HashMap<Integer, List<WaveStop>>();
    outcome
        .stops()
        .forEach(stop -> stops.computeIfAbsent(stop.batchNo(), _ -> new ArrayList<>()).add(stop));
    var request = outcome.summary().run().request();
    return new PickLists(
        outcome.summary().run().runId(),
        request.scopeId(),
        shift.warehouseName(),
        request.planDate(),
        shift.problem().shift().shiftId(),
        shift.problem().layout(),
        shift.aisles(),
        WaveReportReader.generated(outcome, shift),
        outcome.batches().stream()
            .filter(
                batch ->
                    batches.isEmpty()
                        ? !batch.isReleased() && stops.containsKey(batch.batchNo())
                        : batches.contains(batch.batchNo()))
            .map(batch -> list(batch, stops.getOrDefault(batch.batchNo(), List.of()), orders))
            .toList());
  }

  private record Order(int cutOffSecond, String carrier) {}

  private static Map<String, Order> orders(WaveShift shift) {
    var orders = new HashMap<String, Order>();
    var all = shift.problem().orders();
    for (var o = 0; o < all.size(); o++) {
      orders.put(
          all.get(o).orderId(), new Order(all.get(o).cutOffSecond(), shift.carriers().get(o)));
    }
    return orders;
  }

  private static PickList list(
      PlannedBatch batch, List<WaveStop> stops, Map<String, Order> orders) {
    var due = Integer.MAX_VALUE;
    var carriers = new TreeSet<String>();
    for (var stop : stops) {
      var order = orders.get(stop.orderId());
      if (order != null) {
        due = Math.min(due, order.cutOffSecond());
        carriers.add(order.carrier());
      }
    }
    carriers.remove("");
    return new PickList(batch, stops, due, List.copyOf(carriers));
  }

  private static void requireKnown(WaveOutcome outcome, Set<Integer> batches) {
    for (var batch : batches) {
      if (outcome.batches().stream().noneMatch(known -> known.batchNo() == batch)) {
        var runId = outcome.summary().run().runId();
        throw new PlanningException(
            new Text(
                "计划（%d）没有第（%d）批；共 %d 批。".formatted(runId, batch, outcome.batches().size()),
                "The plan (%d) has no batch (%d); it has %d."
                    .formatted(runId, batch, outcome.batches().size())));
      }
    }
  }
}
