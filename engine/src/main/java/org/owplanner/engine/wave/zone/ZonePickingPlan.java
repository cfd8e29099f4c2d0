package org.owplanner.engine.wave.zone;

import java.util.List;

/// The batches that are picked; an order in none of them waits.
public record ZonePickingPlan(List<PickBatch> batches) {

  public ZonePickingPlan {
    batches = List.copyOf(batches);
  }

  /// What is walked in all, from the depot along each picklist and back.
  public long length(ZonePickingProblem problem) {
    var length = 0L;
    for (var batch : batches) {
      for (var picklist : batch.picklists()) {
        var at = problem.depot();
        for (var stock : picklist) {
          var next = problem.stockLocation()[stock];
          length += problem.walk().between(at, next);
          at = next;
        }
        length += problem.walk().between(at, problem.depot());
      }
    }
    return length;
  }

  /// The items that are picked.
  public int items() {
    return batches.stream().flatMap(b -> b.picklists().stream()).mapToInt(List::size).sum();
  }
}
