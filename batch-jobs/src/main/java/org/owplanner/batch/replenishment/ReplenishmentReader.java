package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.TransportMode;

/// Reads plans of replenishment back for those who look at them. An empty seller stands for all.
public final class ReplenishmentReader {

  private static final String OF_SELLER = "({1}::text = '' OR x.seller_id = {1}::text)";

  private static final String ORDERS =
      """
      SELECT x.*, coalesce(s.description, '') AS description
      FROM plan.replenishment_order x LEFT JOIN feed.sku s USING (seller_id, sku_id)
      WHERE x.run_id = {0} AND %s
      ORDER BY x.order_by, x.ship_on, x.seller_id, x.warehouse_id, x.mode, x.sku_id, x.source LIMIT {2}
      """
          .formatted(OF_SELLER);

  private static final String SHIPMENTS =
      """
      SELECT x.*, (SELECT count(*) FROM plan.replenishment_order o WHERE o.run_id = x.run_id AND o.seller_id = x.seller_id
          AND o.warehouse_id = x.warehouse_id AND o.ship_on = x.ship_on AND o.mode = x.mode) AS order_lines
      FROM plan.replenishment_shipment x WHERE x.run_id = {0} AND %s
      ORDER BY x.ship_on, x.seller_id, x.warehouse_id, x.mode
      """
          .formatted(OF_SELLER);

  private static final String ADVICE =
      """
      SELECT %s, coalesce(s.description, '') AS description
      FROM plan.replenishment_advice a LEFT JOIN feed.sku s USING (seller_id, sku_id)
      WHERE a.run_id = {0} AND ({1}::text = '' OR a.seller_id = {1}::text) AND ({2}::text = '' OR a.sku_id = {2}::text)
      ORDER BY\s"""
          .formatted(AdviceRows.COLUMNS);

  private final DSLContext database;

  private ReplenishmentReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static ReplenishmentReader of(Database database) {
    return new ReplenishmentReader(database.sql());
  }

  /// In which order advice is listed.
  public enum Order {
    /// By warehouse and SKU.
    PLACE("a.seller_id, a.warehouse_id, a.sku_id"),
    /// What costs most to ignore first.
    DEAREST("a.ignored_micros DESC, a.seller_id, a.warehouse_id, a.sku_id"),
    /// What pays most for its age first.
    OLDEST("a.aged_fee_micros DESC, a.seller_id, a.warehouse_id, a.sku_id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /// What one looks at first.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number
  public ReplenishmentOutcome outcome(long runId) {
    var runs = new RunReader(database);
    return new ReplenishmentOutcome(
        runs.summary(runId),
        runs.costs(runId, Side.IN_FORCE),
        runs.costs(runId, Side.PLAN),
        new SellerOutcomes(database, runId).read(),
        runs.findings(runId));
  }

  /// Recommended orders, those that are due first first.
  ///
  /// @param limit most of them
  public List<ReplenishmentOrder> orders(long runId, String sellerId, int limit) {
    return database
        .resultQuery(ORDERS, val(runId), val(sellerId), val(limit))
        .fetch(
            row ->
                new ReplenishmentOrder(
                    text(row, "seller_id"),
                    text(row, "warehouse_id"),
                    text(row, "sku_id"),
                    text(row, "description"),
                    Dates.date(Dates.day(row, "ship_on")),
                    Dates.date(Dates.day(row, "order_by")),
                    TransportMode.valueOf(text(row, "mode")),
                    OrderSource.valueOf(text(row, "source")),
                    row.get("cases", int.class),
                    row.get("units", int.class)));
  }

  /// Shipments by date.
  public List<ReplenishmentShipment> shipments(long runId, String sellerId) {
    return database
        .resultQuery(SHIPMENTS, val(runId), val(sellerId))
        .fetch(
            row ->
                new ReplenishmentShipment(
                    text(row, "seller_id"),
                    new PlannedShipment(
                        text(row, "warehouse_id"),
                        TransportMode.valueOf(text(row, "mode")),
                        Dates.day(row, "ship_on"),
                        row.get("containers", int.class),
                        row.get("volume_cm3", long.class),
                        row.get("weight_g", long.class),
                        row.get("freight_micros", long.class)),
                    row.get("order_lines", int.class)));
  }

  /// Advice in an order.
  ///
  /// @param limit most of it
  public List<SkuAdvice> advice(long runId, String sellerId, Order order, int limit) {
    return advice(runId, sellerId, "", order, limit);
  }

  /// Advice about a SKU in all warehouses.
  public List<SkuAdvice> sku(long runId, String sellerId, String skuId) {
    return advice(runId, sellerId, skuId, Order.PLACE, Integer.MAX_VALUE);
  }

  private List<SkuAdvice> advice(
      long runId, String sellerId, String skuId, Order order, int limit) {
    var advice = new ArrayList<SkuAdvice>();
    database
        .resultQuery(
            ADVICE + order.sql + " LIMIT {3}", val(runId), val(sellerId), val(skuId), val(limit))
        .forEach(
            row ->
                advice.add(
                    new SkuAdvice(
                        text(row, "seller_id"),
                        text(row, "warehouse_id"),
                        text(row, "sku_id"),
                        text(row, "description"),
                        AdviceRows.advice(row, advice.size()))));
    return advice;
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
