package org.owplanner.engine.wave.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRows;

/// The written rows with ids resolved against the problem; rows that name what isn't there, or are
/// numbered wrongly, are found.
final class WrittenWaves {

  final WaveProblem problem;
  final WaveRows rows;
  private final Map<String, Integer> orders = new HashMap<>();
  private final Map<String, Integer> pickers = new HashMap<>();
  private final Map<String, Equipment> equipment = new HashMap<>();
  private final Map<LineKey, OrderLine> lines = new HashMap<>();
  private final Map<LotKey, Integer> units = new HashMap<>();
  private final Map<LotKey, Integer> expiryDays = new HashMap<>();
  private final List<List<PlannedStop>> stops = new ArrayList<>();
  private final Map<String, List<PlannedStop>> stopsOfOrder = new HashMap<>();

  WrittenWaves(WaveProblem problem, WaveRows rows, Refutations findings) {
    this.problem = problem;
    this.rows = rows;
    for (var o = 0; o < problem.orders().size(); o++) {
      var order = problem.orders().get(o);
      orders.put(order.orderId(), o);
      order.lines().forEach(line -> lines.put(new LineKey(order.orderId(), line.lineNo()), line));
    }
    for (var p = 0; p < problem.pickers().size(); p++) {
      pickers.put(problem.pickers().get(p).pickerId(), p);
    }
    problem.equipment().forEach(tool -> equipment.put(tool.equipmentId(), tool));
    for (var lot : problem.stock()) {
      units.merge(LotKey.of(lot), Math.max(0, lot.units()), Integer::sum);
      expiryDays.merge(LotKey.of(lot), lot.expiryDay(), Math::min);
    }
    new NumberCheck(this, findings).run();
    rows.batches().forEach(batch -> stops.add(new ArrayList<>()));
    for (var stop : rows.stops()) {
      if (stop.batchNo() >= 1 && stop.batchNo() <= stops.size()) {
        stops.get(stop.batchNo() - 1).add(stop);
        stopsOfOrder.computeIfAbsent(stop.orderId(), key -> new ArrayList<>()).add(stop);
      }
    }
  }

  OpenOrder order(String orderId) {
    return problem.orders().get(Objects.requireNonNull(orders.get(orderId)));
  }

  /// The line that a stop is for; one of no SKU where there is none.
  OrderLine line(LineKey key) {
    return lines.getOrDefault(key, NO_LINE);
  }

  static final OrderLine NO_LINE = new OrderLine(0, -1, 0);

  boolean knowsLot(LotKey lot) {
    return units.containsKey(lot);
  }

  /// Units in a lot, 0 where the books say less.
  Map<LotKey, Integer> units() {
    return units;
  }

  int expiryDay(LotKey lot) {
    return expiryDays.getOrDefault(lot, 0);
  }

  /// Whether a lot may not be sold any more on the plan's date.
  boolean isExpired(LotKey lot) {
    return expiryDay(lot) <= problem.planDate().toEpochDay();
  }

  /// The picker's index, or -1.
  int picker(PlannedBatch batch) {
    return pickers.getOrDefault(batch.pickerId(), -1);
  }

  boolean knowsEquipment(PlannedBatch batch) {
    return equipment.containsKey(batch.equipmentId());
  }

  Equipment equipment(PlannedBatch batch) {
    return Objects.requireNonNull(equipment.get(batch.equipmentId()));
  }

  /// What a second of a batch costs, micros. A batch that was handed out with what isn't there any
  /// more is walked by a person.
  double microsPerSecond(PlannedBatch batch) {
    var tool = equipment.get(batch.equipmentId());
    return problem.rates().microsPerSecond(tool == null ? EquipmentKind.CART : tool.kind());
  }

  /// Its speed, mm a second.
  double speed(PlannedBatch batch) {
    var tool = equipment.get(batch.equipmentId());
    return tool == null || tool.mmPerSecond() == 0
        ? problem.rates().get(WaveRate.WALKING_MM_PER_SECOND)
        : tool.mmPerSecond();
  }

  PlannedBatch batch(PlannedStop stop) {
    return rows.batches().get(stop.batchNo() - 1);
  }

  List<PlannedStop> stops(PlannedBatch batch) {
    return stops.get(batch.batchNo() - 1);
  }

  List<PlannedStop> stops(String orderId) {
    return stopsOfOrder.getOrDefault(orderId, List.of());
  }

  /// A batch's stops by order.
  Map<String, List<PlannedStop>> stopsByOrder(PlannedBatch batch) {
    var byOrder = new LinkedHashMap<String, List<PlannedStop>>();
    for (var stop : stops(batch)) {
      byOrder.computeIfAbsent(stop.orderId(), key -> new ArrayList<>()).add(stop);
    }
    return byOrder;
  }

  /// When the last batch of each order is back, -1 where it isn't picked.
  int[] pickedSeconds() {
    var picked = new int[problem.orders().size()];
    for (var o = 0; o < picked.length; o++) {
      var row = rows.orders().get(o);
      picked[o] =
          row.state() == OrderState.ON_TIME || row.state() == OrderState.LATE
              ? stops(row.orderId()).stream()
                  .mapToInt(stop -> batch(stop).endSecond())
                  .max()
                  .orElse(-1)
              : -1;
    }
    return picked;
  }

  String zone(PlannedStop stop) {
    return problem.layout().location(stop.location()).zone();
  }

  static String name(PlannedBatch batch) {
    return "B" + batch.batchNo();
  }
}
