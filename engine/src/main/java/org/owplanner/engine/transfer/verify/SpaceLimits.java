package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;
import org.owplanner.engine.transfer.WarehouseSpace;

/// Volume in mm³ that is free in each warehouse and day with a limit, if nothing is sent.
public final class SpaceLimits {

  /// Days for which space is asked.
  public static final int DAYS = SpaceUse.DAYS;

  private final List<Map<String, Long>> free = new ArrayList<>();

  private SpaceLimits() {
    for (var t = 0; t < DAYS; t++) {
      free.add(new TreeMap<>());
    }
  }

  /// Works it out from all cells.
  public static SpaceLimits of(TransferProblem problem) {
    var limits = new SpaceLimits();
    var bare = new TransferRows(List.of(), List.of(), List.of(), List.of());
    var warehouses = problem.spaces().stream().map(WarehouseSpace::warehouseId).distinct().toList();
    var use = new SpaceUse(new WrittenTransfers(problem, bare, new Refutations()), warehouses);
    if (!warehouses.isEmpty()) {
      CheckedCell.forEach(problem, Map.of(), cell -> use.add(cell.cell(), cell.without()));
    }
    for (var warehouse : warehouses) {
      for (var t = 0; t < DAYS; t++) {
        var capacity = use.capacityCm3(warehouse, t);
        if (capacity.isPresent()) {
          var mm3 = SpaceUse.MM3_PER_CM3 * capacity.getAsLong() - use.without(warehouse, t);
          limits.free.get(t).put(warehouse, Math.max(0, mm3));
        }
      }
    }
    return limits;
  }

  /// By warehouse, of those with a limit on the day.
  public Map<String, Long> free(int t) {
    return free.get(t);
  }
}
