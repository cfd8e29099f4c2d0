package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.report.CostsBesideIdle;
import org.owplanner.cli.report.LoadSpread;
import org.owplanner.cli.report.WaveSide;
import org.owplanner.cli.report.WhatIf;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;

/// Plans of waves as `--json` prints them. Times are seconds since local midnight of the plan's
/// date.
final class WaveModel {

  private WaveModel() {}

  /// A plan of waves.
  static Map<String, @Nullable Object> of(ShownWaves shown) {
    var outcome = shown.outcome();
    var model =
        RunModel.of(
            outcome.summary(), 1, outcome.inForceCosts(), outcome.planCosts(), outcome.findings());
    var shift = shown.shift().problem().shift();
    model.put("shiftFromSecond", shift.fromSecond());
    model.put("shiftToSecond", shift.toSecond());
    model.put("from", outcome.options().from());
    model.put("slotsOfPlan", outcome.options().slotsOfPlan());
    model.put("whatIf", WhatIf.of(outcome.options().slotsOfPlan()).orElse(null));
    model.put("besideIdle", CostsBesideIdle.of(outcome.inForceCosts(), outcome.planCosts()));
    model.put("pickers", shown.loads());
    model.put("pickerSpread", LoadSpread.of(shown.loads()));
    model.put("sides", shown.sides().stream().map(WaveModel::side).toList());
    model.put("waves", outcome.waves());
    model.put("batches", outcome.batches());
    model.put("stops", outcome.stops());
    model.put("adherence", shown.adherence().orElse(null));
    var open = shown.openOrders();
    model.put("orders", outcome.orders().stream().map(order -> order(order, open)).toList());
    return model;
  }

  /// A tour with its stops.
  static Map<String, @Nullable Object> batch(PlannedBatch batch, List<WaveStop> stops) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("batch", batch);
    model.put("stops", stops);
    return model;
  }

  /// What becomes of an order.
  static Map<String, @Nullable Object> order(WaveOrder order, Map<String, OpenOrder> open) {
    var planned = order.planned();
    var asked = open.get(planned.orderId());
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("orderId", planned.orderId());
    model.put("state", state(order));
    model.put("waveNo", planned.waveNo());
    model.put("cutOffSecond", asked == null ? null : asked.cutOffSecond());
    model.put("pickedSecond", planned.pickedSecond() < 0 ? null : planned.pickedSecond());
    model.put("packedSecond", planned.packedSecond() < 0 ? null : planned.packedSecond());
    model.put("code", planned.code());
    model.put("reason", planned.reason());
    model.put("remedy", planned.remedy());
    return model;
  }

  /// An order's state by name.
  static String state(WaveOrder order) {
    return order.isWithdrawn() ? "WITHDRAWN" : order.planned().state().name();
  }

  /// A tour's kind by name, or that it was handed out before.
  static String kind(PlannedBatch batch) {
    return batch.isReleased() ? "RELEASED" : batch.kind().name();
  }

  private static Map<String, @Nullable Object> side(WaveSide side) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("way", side.arrangement());
    model.put("tours", side.work().tours());
    model.put("lines", side.work().lines());
    model.put("metres", side.work().metres());
    model.put("metresALine", RunModel.finite(side.metresALine()));
    model.put("seconds", side.work().seconds());
    model.put("labourMicros", side.work().micros());
    model.put("late", side.knowsOrders() ? side.count(OrderState.LATE) : null);
    model.put("deferred", side.knowsOrders() ? side.count(OrderState.DEFERRED) : null);
    return model;
  }
}
