package org.owplanner.engine.transfer.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.transfer.TransferProblem;

/// Storage fees of a cubic metre and day by warehouse and age; one below that of younger goods
/// counts as theirs.
final class ReplayFees {

  private final Map<String, TreeMap<Integer, Long>> byWarehouse = new HashMap<>();

  ReplayFees(TransferProblem problem) {
    for (var fee : problem.fees()) {
      var steps = byWarehouse.computeIfAbsent(fee.warehouseId(), _ -> new TreeMap<>());
      var younger = steps.floorEntry(fee.fromAgeDays());
      steps.put(
          fee.fromAgeDays(),
          Math.max(fee.microsPerM3Day(), younger == null ? 0 : younger.getValue()));
    }
  }

  /// Micro-units a cubic metre and day at an age.
  double at(String warehouseId, int ageDays) {
    var steps = byWarehouse.get(warehouseId);
    var step = steps == null ? null : steps.floorEntry(Math.max(0, ageDays));
    return step == null ? 0 : step.getValue();
  }
}
