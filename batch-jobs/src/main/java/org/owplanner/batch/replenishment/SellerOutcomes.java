package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.plan.Tables.RUN_PARTITION;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.solve.Bound;

/// Sums a plan up by seller.
///
/// @param database the database
/// @param runId the plan
record SellerOutcomes(DSLContext database, long runId) {

  private static final String ACTIONS =
      """
      SELECT seller_id, action, count(*)::integer AS items
      FROM plan.replenishment_advice WHERE run_id = {0} GROUP BY seller_id, action
      """;

  private static final String SUMS =
      """
      SELECT p.partition_name AS seller_id, coalesce(o.orders, 0) AS orders, coalesce(o.due, 0) AS due,
        coalesce(o.units, 0) AS units, coalesce(s.shipments, 0) AS shipments, coalesce(s.containers, 0) AS containers
      FROM plan.run_partition p
        LEFT JOIN (
          SELECT o.seller_id, count(*)::integer AS orders, sum(o.units) AS units,
            (count(*) FILTER (WHERE o.order_by < r.plan_date + 7))::integer AS due
          FROM plan.replenishment_order o JOIN plan.run r USING (run_id)
          WHERE run_id = {0} GROUP BY o.seller_id) o ON o.seller_id = p.partition_name
        LEFT JOIN (
          SELECT seller_id, count(*)::integer AS shipments, sum(containers)::integer AS containers
          FROM plan.replenishment_shipment WHERE run_id = {0} GROUP BY seller_id) s ON s.seller_id = p.partition_name
      WHERE p.run_id = {0}
      """;

  /// The sellers by their ids.
  List<SellerOutcome> read() {
    Map<String, Map<AdviceAction, Integer>> actions = new HashMap<>();
    database
        .resultQuery(ACTIONS, val(runId))
        .forEach(
            row ->
                actions
                    .computeIfAbsent(text(row, "seller_id"), _ -> new EnumMap<>(AdviceAction.class))
                    .put(AdviceAction.valueOf(text(row, "action")), row.get("items", int.class)));
    Map<String, Record> sums = new HashMap<>();
    database.resultQuery(SUMS, val(runId)).forEach(row -> sums.put(text(row, "seller_id"), row));
    return database
        .selectFrom(RUN_PARTITION)
        .where(RUN_PARTITION.RUN_ID.eq(runId))
        .orderBy(RUN_PARTITION.PARTITION_NAME)
        .fetch(
            row -> {
              var seller = row.getPartitionName();
              var sum = Objects.requireNonNull(sums.get(seller));
              var bound = row.getBoundMicros();
              return new SellerOutcome(
                  seller,
                  row.getInForceMicros(),
                  row.getObjectiveMicros(),
                  bound == null
                      ? Bound.none(row.getBoundMethod())
                      : Bound.proven(bound, row.getBoundMethod()),
                  actions.getOrDefault(seller, Map.of()),
                  sum.get("orders", int.class),
                  sum.get("due", int.class),
                  sum.get("units", long.class),
                  sum.get("shipments", int.class),
                  sum.get("containers", int.class));
            });
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
