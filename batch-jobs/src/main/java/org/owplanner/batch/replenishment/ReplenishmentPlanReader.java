package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_SHIPMENT;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;

/// Reads a seller's plan back as it was written.
final class ReplenishmentPlanReader {

  private static final int NONE = -1;

  private final DSLContext database;
  private final PlanPartition partition;

  ReplenishmentPlanReader(DSLContext database, PlanPartition partition) {
    this.database = database;
    this.partition = partition;
  }

  /// All rows, with the indices of the problem's items; −1 for one that it doesn't have.
  ReplenishmentRows rows(ReplenishmentProblem problem) {
    Map<ItemPlace, Integer> index = HashMap.newHashMap(problem.items().size());
    for (var i = 0; i < problem.items().size(); i++) {
      var item = problem.items().get(i);
      index.put(new ItemPlace(item.warehouseId(), item.sku().skuId()), i);
    }
    return new ReplenishmentRows(orders(index), shipments(), advice(index));
  }

  private List<RecommendedOrder> orders(Map<ItemPlace, Integer> index) {
    return database
        .selectFrom(REPLENISHMENT_ORDER)
        .where(REPLENISHMENT_ORDER.RUN_ID.eq(partition.runId()))
        .and(REPLENISHMENT_ORDER.SELLER_ID.eq(partition.name()))
        .fetch(
            row ->
                new RecommendedOrder(
                    index.getOrDefault(new ItemPlace(row.getWarehouseId(), row.getSkuId()), NONE),
                    Dates.day(row.getShipOn()),
                    Dates.day(row.getOrderBy()),
                    TransportMode.valueOf(row.getMode()),
                    OrderSource.valueOf(row.getSource()),
                    row.getCases(),
                    row.getUnits()))
        .stream()
        .sorted(
            Comparator.comparingInt(RecommendedOrder::item)
                .thenComparingInt(RecommendedOrder::shipDay)
                .thenComparing(RecommendedOrder::mode)
                .thenComparing(RecommendedOrder::source))
        .toList();
  }

  private List<PlannedShipment> shipments() {
    return database
        .selectFrom(REPLENISHMENT_SHIPMENT)
        .where(REPLENISHMENT_SHIPMENT.RUN_ID.eq(partition.runId()))
        .and(REPLENISHMENT_SHIPMENT.SELLER_ID.eq(partition.name()))
        .fetch(
            row ->
                new PlannedShipment(
                    row.getWarehouseId(),
                    TransportMode.valueOf(row.getMode()),
                    Dates.day(row.getShipOn()),
                    row.getContainers(),
                    row.getVolumeCm3(),
                    row.getWeightG(),
                    row.getFreightMicros()))
        .stream()
        .sorted(
            Comparator.comparing(PlannedShipment::warehouseId)
                .thenComparingInt(PlannedShipment::shipDay)
                .thenComparing(PlannedShipment::mode))
        .toList();
  }

  private List<ItemAdvice> advice(Map<ItemPlace, Integer> index) {
    return AdviceRows.ofSeller(database, partition.runId(), partition.name())
        .fetch(
            row -> {
              var place =
                  new ItemPlace(
                      Objects.requireNonNull(row.get("warehouse_id", String.class)),
                      Objects.requireNonNull(row.get("sku_id", String.class)));
              return AdviceRows.advice(row, index.getOrDefault(place, NONE));
            })
        .stream()
        .sorted(Comparator.comparingInt(ItemAdvice::item))
        .toList();
  }
}
