package org.owplanner.engine.wave.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveRate;

/// That each order is picked whole or not at all, and not torn over tours without need.
final class WholeCheck {

  private final WrittenWaves plan;
  private final Fillable fillable;
  private final Refutations findings;
  private final List<Reach> reaches;

  WholeCheck(WrittenWaves plan, Fillable fillable, Refutations findings) {
    this.plan = plan;
    this.fillable = fillable;
    this.findings = findings;
    reaches = Reach.all(plan.problem);
  }

  void run() {
    var isByZone = plan.problem.rates().isOn(WaveRate.PICK_BY_ZONE);
    for (var o = 0; o < plan.problem.orders().size(); o++) {
      var order = plan.problem.orders().get(o);
      var state = plan.rows.orders().get(o).state();
      var fresh =
          plan.stops(order.orderId()).stream()
              .filter(stop -> !plan.batch(stop).isReleased())
              .toList();
      if (state == OrderState.ON_TIME || state == OrderState.LATE) {
        checkLines(order);
      } else if (!fresh.isEmpty()) {
        findings.error(
            "STOPS_OF_UNPICKED",
            order.orderId(),
            "订单写为不拣，却有 %d 个停靠点".formatted(fresh.size()),
            "the order is written as not picked, but has %d stops".formatted(fresh.size()));
      }
      if (isByZone) {
        checkZones(order, fresh);
      } else {
        checkOneBatch(order, fresh);
      }
    }
  }

  private void checkLines(OpenOrder order) {
    var units = new HashMap<Integer, Long>();
    for (var stop : plan.stops(order.orderId())) {
      units.merge(stop.lineNo(), (long) stop.units(), Long::sum);
    }
    for (var line : order.lines()) {
      var taken = units.getOrDefault(line.lineNo(), 0L);
      if (taken != line.units()) {
        findings.error(
            "LINE_NOT_WHOLE",
            "%s/%d".formatted(order.orderId(), line.lineNo()),
            "该行需 %d 件，取 %d 件".formatted(line.units(), taken),
            "the line asks for %d units, %d are taken".formatted(line.units(), taken));
      }
    }
    if (plan.stops(order.orderId()).isEmpty()) {
      findings.error(
          "LINE_NOT_WHOLE",
          order.orderId(),
          "订单写为已拣，却没有停靠点",
          "the order is written as picked, but has no stop");
    }
  }

  private void checkOneBatch(OpenOrder order, List<PlannedStop> fresh) {
    var batches = fresh.stream().map(plan::batch).distinct().toList();
    if (batches.size() > 1) {
      var isSplit = plan.problem.rates().isOn(WaveRate.SPLIT_LARGE_ORDERS);
      if (!isSplit || !fillable.isLarge(order)) {
        torn(order, "", batches);
      } else if (batches.stream().filter(b -> plan.stopsByOrder(b).size() > 1).count() > 1) {
        findings.error(
            "PARTS_NOT_ALONE",
            order.orderId(),
            "大订单的 %d 个部分中不止一个与其他订单同批".formatted(batches.size()),
            "of the large order's %d parts more than one shares its tour with other orders"
                .formatted(batches.size()));
      }
    }
  }

  private void checkZones(OpenOrder order, List<PlannedStop> fresh) {
    var byZone = new TreeMap<String, List<PlannedStop>>();
    for (var stop : fresh) {
      byZone.computeIfAbsent(plan.zone(stop), key -> new ArrayList<>()).add(stop);
    }
    byZone.forEach(
        (zone, stops) -> {
          var batches = stops.stream().map(plan::batch).distinct().toList();
          if (batches.size() > 1 && isCarriedWhole(stops)) {
            torn(order, "@" + zone, batches);
          }
        });
  }

  private boolean isCarriedWhole(List<PlannedStop> stops) {
    var load = Load.of(plan.problem, stops);
    return !plan.problem.rates().isOn(WaveRate.SPLIT_LARGE_ORDERS)
        || reaches.stream()
            .filter(reach -> stops.stream().allMatch(s -> reach.admits(plan.problem, s.location())))
            .anyMatch(reach -> load.fits(reach.equipment()));
  }

  private void torn(OpenOrder order, String where, List<PlannedBatch> batches) {
    var names = String.join(", ", batches.stream().map(WrittenWaves::name).toList());
    findings.error(
        "ORDER_TORN",
        order.orderId() + where,
        "订单应在一个批次内拣完，却分在 %d 个批次（%s）".formatted(batches.size(), names),
        "the order must be picked in one tour, but is in %d (%s)".formatted(batches.size(), names));
  }
}
