package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.owplanner.engine.slotting.SlottingProblem;

/// What a written sample holds, and what was left out of its source.
///
/// @param warehouseId the generated warehouse
/// @param planDate the day that its slots and stock are for
/// @param linesRead lines of the source
/// @param sales lines that sell goods
/// @param cancellations lines that cancel a sale, matched to it
/// @param returns lines that bring goods back without a single sale that they match
/// @param leftOut lines left out, by rule of `left-out.csv`
/// @param skus SKUs over the whole year
/// @param skusWithSlot SKUs sold before the plan date
/// @param faces slots that they take
/// @param locations generated locations
public record SampleSummary(
    String warehouseId,
    LocalDate planDate,
    int linesRead,
    int sales,
    int cancellations,
    int returns,
    Map<String, Integer> leftOut,
    int skus,
    int skusWithSlot,
    int faces,
    int locations) {

  public SampleSummary {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  static SampleSummary of(SampleFeed feed, SlottingProblem problem) {
    var orders = feed.orders();
    return new SampleSummary(
        problem.warehouseId(),
        problem.planDate(),
        orders.linesRead(),
        orders.count(OrderKind.SALE),
        orders.count(OrderKind.CANCELLATION),
        orders.count(OrderKind.RETURN),
        orders.leftOut(),
        feed.skus().size(),
        (int) problem.slots().stream().mapToInt(slot -> slot.sku()).distinct().count(),
        problem.slots().size(),
        feed.warehouse().locations().size());
  }
}
