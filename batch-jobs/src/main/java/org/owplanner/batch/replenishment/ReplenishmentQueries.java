package org.owplanner.batch.replenishment;

import org.owplanner.batch.warehouse.CommittedTransfers;

/// The statements that gather what sellers' items are like, set-wise and in the order of the
/// sellers. Each has the columns `seller_id`, and where it is about items `warehouse_id` and
/// `sku_id`.
///
/// Their parameters are the plan date {0}, the warehouses {1}, the only seller or an empty text {2}
/// and the tenant {3}.
public final class ReplenishmentQueries {

  private static final String SELLER = "({2}::text = '' OR seller_id = {2}::text)";
  private static final String SCOPE = "warehouse_id = ANY ({1}::text[]) AND " + SELLER;

  /// Goods and how they are supplied.
  public static final String SKUS =
      """
      SELECT s.*, u.currency, u.unit_cost_cents, u.production_days, u.moq_units, u.duty_share, u.at_factory_units,
        coalesce(u.is_generated, false) AS is_generated
      FROM feed.sku s LEFT JOIN feed.sku_supply u USING (seller_id, sku_id)
      WHERE %s ORDER BY seller_id
      """
          .formatted(SELLER);

  static final String BREAKS =
      "SELECT * FROM feed.price_break WHERE %s ORDER BY seller_id, sku_id, from_units"
          .formatted(SELLER);

  /// Units on hand.
  public static final String STOCK =
      "SELECT seller_id, warehouse_id, sku_id, on_hand_units FROM feed.stock WHERE %s ORDER BY seller_id"
          .formatted(SCOPE);

  /// Since when they lie there, oldest first.
  public static final String AGES =
      "SELECT * FROM feed.stock_age WHERE %s ORDER BY seller_id, received_on".formatted(SCOPE);

  /// Units on their way from factories.
  public static final String INBOUND =
      """
      SELECT * FROM feed.inbound WHERE %s AND state IN ('ORDERED', 'IN_TRANSIT')
      ORDER BY seller_id, expected_on, shipment_id
      """
          .formatted(SCOPE);

  /// Units that transfers take from cells and bring to them, decided or under way.
  public static final String TRANSFERS = CommittedTransfers.sql("NOT is_returned AND " + SCOPE);

  /// What was spent of budgets that aren't over: orders placed before the plan date.
  static final String PLACED =
      """
      SELECT i.seller_id, i.sku_id, i.units, (i.placed_at AT TIME ZONE 'UTC')::date AS placed_on
      FROM feed.inbound i
      WHERE %s AND state <> 'CANCELLED' AND source = 'PRODUCTION'
        AND (i.placed_at AT TIME ZONE 'UTC')::date < {0}::date
        AND EXISTS (SELECT FROM feed.seller_budget b WHERE b.seller_id = i.seller_id AND b.to_date >= {0}::date
          AND b.from_date <= (i.placed_at AT TIME ZONE 'UTC')::date)
      ORDER BY i.seller_id
      """
          .formatted(SELLER);

  static final String BUDGETS =
      "SELECT * FROM feed.seller_budget WHERE %s AND to_date >= {0}::date ORDER BY seller_id, from_date"
          .formatted(SELLER);

  static final String GRANTS =
      "SELECT * FROM feed.capacity_grant WHERE %s ORDER BY seller_id, warehouse_id, from_date"
          .formatted(SCOPE);

  static final String CLOSURES =
      "SELECT * FROM feed.factory_closure WHERE %s AND to_date >= {0}::date ORDER BY seller_id, from_date"
          .formatted(SELLER);

  static final String SETTINGS =
      "SELECT * FROM feed.replenishment_setting WHERE %s ORDER BY seller_id".formatted(SELLER);

  static final String EDITS =
      """
      SELECT * FROM feed.replenishment_edit WHERE %s AND cases IS NOT NULL AND ship_on >= {0}::date
      ORDER BY seller_id, ship_on
      """
          .formatted(SCOPE);

  /// The newest published forecast of each item, at most a week old.
  public static final String FORECASTS =
      """
      %s
      SELECT n.*, f.week_mean::text AS week_mean, f.week_sum_variance::text AS week_sum_variance,
        f.flags @> '{END_OF_LIFE}' AS is_ending
      FROM newest n JOIN plan.forecast f USING (run_id, seller_id, warehouse_id, sku_id)
      ORDER BY n.seller_id
      """
          .formatted(newest("FORECAST", 0, "seller_id, warehouse_id, sku_id", "forecast"));

  /// What the newest plan of each seller and warehouse before this one, at most a week old,
  /// recommended, with what was ordered of it since.
  static final String LAST_ADVICE =
      """
      %s
      SELECT o.*, (
          SELECT coalesce(sum(i.units), 0) FROM feed.inbound i
          WHERE i.seller_id = o.seller_id AND i.sku_id = o.sku_id AND i.warehouse_id = o.warehouse_id
            AND i.plan_id = o.run_id AND i.mode = o.mode AND i.source = o.source AND i.state <> 'CANCELLED'
            AND coalesce(i.ship_on, o.ship_on) = o.ship_on) AS placed_units
      FROM newest JOIN plan.replenishment_order o USING (run_id, seller_id, warehouse_id)
      ORDER BY o.seller_id, o.ship_on
      """
          .formatted(newest("REPLENISHMENT", 1, "seller_id, warehouse_id", "replenishment_advice"));

  private ReplenishmentQueries() {}

  /// The newest published run of a kind, at most a week old, by some keys of its rows.
  ///
  /// @param leastDays how many days old it is at least
  private static String newest(String kind, int leastDays, String keys, String table) {
    return """
    WITH recent AS (
      SELECT run_id, plan_date FROM plan.run
      WHERE kind = '%1$s' AND state = 'PUBLISHED' AND tenant = {3}::text
        AND plan_date BETWEEN {0}::date - 7 AND {0}::date - %2$d
    ), newest AS (
      SELECT DISTINCT ON (%3$s) %3$s, run_id, plan_date FROM recent JOIN plan.%4$s USING (run_id)
      WHERE %5$s ORDER BY %3$s, plan_date DESC, run_id DESC
    )"""
        .formatted(kind, leastDays, keys, table, SCOPE);
  }
}
