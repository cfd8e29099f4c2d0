package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.WarehouseSpace;

/// Volume of goods in the warehouses that a plan touches, on each of the next 28 days: what would
/// lie there if nothing were sent, and what comes less what has left.
final class SpaceUse {

  static final int DAYS = 28;
  static final long MM3_PER_CM3 = 1000;

  private static final long[] NOTHING = new long[DAYS];

  private final WrittenTransfers plan;
  private final Set<String> touched;
  private final Map<String, long[]> base = new HashMap<>();
  private final Map<String, Long> cells = new HashMap<>();
  private final Map<String, long[]> loads;
  private final Map<String, long[]> pinnedLoads;

  SpaceUse(WrittenTransfers plan) {
    this(plan, plan.touchedWarehouses());
  }

  SpaceUse(WrittenTransfers plan, Collection<String> warehouses) {
    this.plan = plan;
    touched = new TreeSet<>(warehouses);
    loads = loads(false);
    pinnedLoads = loads(true);
    for (var goods : plan.problem.returned()) {
      var mm3 = goods.sku().volumeMm3() * Math.max(0, goods.units());
      var days = base.computeIfAbsent(goods.warehouseId(), key -> new long[DAYS]);
      for (var t = 0; t < DAYS; t++) {
        days[t] += mm3;
      }
    }
  }

  private Map<String, long[]> loads(boolean isPinnedOnly) {
    var loaded = new HashMap<String, long[]>();
    for (var line : plan.lines) {
      if (line.line().isPinned() || !isPinnedOnly) {
        for (var leg : line.route().legs()) {
          add(loaded, leg.lane().fromId(), leg.offset(), -line.mm3());
          if (!leg.lane().isHome()) {
            add(loaded, leg.lane().toId(), leg.plannedArrival(), line.mm3());
          }
        }
      }
    }
    return loaded;
  }

  private static void add(Map<String, long[]> loads, String warehouse, long from, long mm3) {
    var days = loads.computeIfAbsent(warehouse, key -> new long[DAYS]);
    for (var t = (int) Math.min(DAYS, from); t < DAYS; t++) {
      days[t] += mm3;
    }
  }

  /// Counts a cell.
  ///
  /// @param endUnits expected units at the end of each period, nothing sent or received
  void add(TransferCell cell, double[] endUnits) {
    if (touched.contains(cell.warehouseId())) {
      var days = base.computeIfAbsent(cell.warehouseId(), key -> new long[DAYS]);
      cells.merge(cell.warehouseId(), 1L, Long::sum);
      for (var t = 0; t < DAYS; t++) {
        days[t] += Math.round(cell.sku().volumeMm3() * endUnits[Periods.holding(t)]);
      }
    }
  }

  /// Warehouses that the plan touches, by id.
  Set<String> warehouses() {
    return touched;
  }

  /// Cells of a warehouse.
  long cells(String warehouse) {
    return cells.getOrDefault(warehouse, 0L);
  }

  /// Volume in mm³ if nothing is sent.
  long without(String warehouse, int t) {
    return base.getOrDefault(warehouse, NOTHING)[t];
  }

  /// Volume in mm³ that comes less what has left.
  long load(String warehouse, int t) {
    return loads.getOrDefault(warehouse, NOTHING)[t];
  }

  /// The same of the fixed lines.
  long pinnedLoad(String warehouse, int t) {
    return pinnedLoads.getOrDefault(warehouse, NOTHING)[t];
  }

  /// Most volume in cm³, nothing for no limit.
  OptionalLong capacityCm3(String warehouse, int t) {
    var day = plan.problem.planDay() + t;
    return plan.problem.spaces().stream()
        .filter(space -> space.warehouseId().equals(warehouse) && space.fromDay() <= day)
        .reduce((first, second) -> second.fromDay() >= first.fromDay() ? second : first)
        .map(WarehouseSpace::volumeCm3)
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /// The use of space as it must be written.
  List<SpaceDay> rows() {
    var rows = new ArrayList<SpaceDay>();
    for (var warehouse : touched) {
      for (var t = 0; t < DAYS; t++) {
        rows.add(
            new SpaceDay(
                warehouse,
                plan.problem.planDay() + t,
                capacityCm3(warehouse, t).orElse(-1),
                Math.ceilDiv(without(warehouse, t), MM3_PER_CM3),
                Math.max(
                    0, Math.ceilDiv(without(warehouse, t) + load(warehouse, t), MM3_PER_CM3))));
      }
    }
    return rows;
  }
}
