package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;

/// Reads what came back of a plan as ordered: shipments that name it (`plan_id` of inbound.csv).
public final class ReplenishmentAdherenceReader {

  /// An order that says no ship date is of the earliest one that was recommended so.
  private static final String ADHERENCE =
      """
      WITH placed AS (
        SELECT i.seller_id, i.warehouse_id, i.sku_id, i.mode, i.source, i.units, i.placed_at, coalesce(i.ship_on, (
            SELECT min(o.ship_on) FROM plan.replenishment_order o
            WHERE o.run_id = i.plan_id AND o.seller_id = i.seller_id AND o.warehouse_id = i.warehouse_id
              AND o.sku_id = i.sku_id AND o.mode = i.mode AND o.source = i.source)) AS ship_on
        FROM feed.inbound i
        WHERE i.plan_id = {0} AND i.state <> 'CANCELLED' AND ({1}::text = '' OR i.seller_id = {1}::text)
      ), sums AS (
        SELECT seller_id, warehouse_id, sku_id, mode, source, ship_on, sum(units) AS units, max(placed_at) AS placed_at
        FROM placed GROUP BY seller_id, warehouse_id, sku_id, mode, source, ship_on
      ), compared AS (
        SELECT o.order_by < r.plan_date + 7 AS is_due, coalesce(o.units, 0) AS units, coalesce(s.units, 0) AS placed,
          s.placed_at
        FROM (SELECT * FROM plan.replenishment_order
            WHERE run_id = {0} AND ({1}::text = '' OR seller_id = {1}::text)) o
          FULL JOIN sums s USING (seller_id, warehouse_id, sku_id, mode, source, ship_on)
          JOIN plan.run r ON r.run_id = {0}
      )
      SELECT (count(*) FILTER (WHERE is_due))::integer AS due_orders,
        coalesce(sum(units) FILTER (WHERE is_due), 0) AS due_units,
        (count(*) FILTER (WHERE is_due AND placed > 0))::integer AS placed_orders,
        coalesce(sum(least(units, placed)) FILTER (WHERE is_due), 0) AS placed_units,
        coalesce(sum(least(units, placed)) FILTER (WHERE NOT is_due), 0) AS ahead_units,
        coalesce(sum(greatest(placed - units, 0)), 0) AS other_units,
        coalesce(max(placed_at), (SELECT published_at FROM plan.run WHERE run_id = {0})) AS last_placed_at,
        coalesce(sum(placed), 0) AS all_placed
      FROM compared
      """;

  private final DSLContext database;

  private ReplenishmentAdherenceReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static ReplenishmentAdherenceReader of(Database database) {
    return new ReplenishmentAdherenceReader(database.sql());
  }

  /// What was ordered of a plan; none as long as nothing came back.
  ///
  /// @param sellerId the only seller, empty for all
  public Optional<ReplenishmentAdherence> adherence(long runId, String sellerId) {
    var row = database.resultQuery(ADHERENCE, val(runId), val(sellerId)).fetchSingle();
    return row.get("all_placed", long.class) == 0
        ? Optional.empty()
        : Optional.of(
            new ReplenishmentAdherence(
                row.get("due_orders", int.class),
                row.get("due_units", long.class),
                row.get("placed_orders", int.class),
                row.get("placed_units", long.class),
                row.get("ahead_units", long.class),
                row.get("other_units", long.class),
                row.get("last_placed_at", OffsetDateTime.class)));
  }
}
