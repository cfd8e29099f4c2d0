package org.owplanner.batch.forecast;

import java.time.LocalDate;
import java.util.List;

/// The statements that gather demand by day, set-wise: one pass over the orders for all sellers.
///
/// SKUs and places are numbered first, so that millions of lines are sorted by small numbers and
/// not by texts, twice as fast. A cancellation counts on the day of the sale that it cancels: the
/// same order and SKU; that of a bulk order takes nothing from ordinary sales.
public final class HistoryQueries {

  /// All lines but cancellations, and these on the day of what they cancel.
  private static final String LINES =
      """
      SELECT s.sku_no, p.place_no, (l.ordered_at AT TIME ZONE p.time_zone)::date - date '1970-01-01' AS day, l.kind, l.units
      FROM feed.order_line l JOIN owp_place p USING (warehouse_id) JOIN owp_sku s USING (seller_id, sku_id)
      WHERE l.ordered_at >= p.first_time AND l.ordered_at < p.end_time AND l.kind <> 'CANCELLATION'
      UNION ALL
      SELECT s.sku_no, p.place_no,
        (coalesce(sale.ordered_at, l.ordered_at) AT TIME ZONE p.time_zone)::date - date '1970-01-01',
        CASE WHEN sale.is_bulk THEN 'BULK_CANCELLATION' ELSE l.kind END, l.units
      FROM feed.order_line l JOIN owp_place p USING (warehouse_id) JOIN owp_sku s USING (seller_id, sku_id)
        LEFT JOIN LATERAL (
          SELECT min(o.ordered_at) AS ordered_at, bool_and(o.kind = 'BULK') AS is_bulk FROM feed.order_line o
          WHERE o.order_id = l.order_id AND o.warehouse_id = l.warehouse_id AND o.seller_id = l.seller_id
            AND o.sku_id = l.sku_id AND o.kind IN ('SALE', 'BULK') AND o.ordered_at >= p.first_time) sale ON true
      WHERE l.ordered_at >= p.first_time AND l.ordered_at < p.end_time AND l.kind = 'CANCELLATION'
      """;

  /// Everything by SKU and place, in their order. Its arrays are null where all is zero.
  static final String ORDERS =
      """
      WITH line AS (
      """
          + LINES
          + """
        UNION ALL
        SELECT s.sku_no, p.place_no, NULL, 'STOCK', 0
        FROM feed.stock l JOIN owp_place p USING (warehouse_id) JOIN owp_sku s USING (seller_id, sku_id)
        WHERE l.on_hand_units > 0
        UNION ALL
        SELECT s.sku_no, p.place_no, NULL, 'SLOT', 0
        FROM feed.slot l JOIN owp_place p USING (warehouse_id) JOIN owp_sku s USING (seller_id, sku_id)
      ), by_day AS (
        SELECT sku_no, place_no, day,
          least(coalesce(sum(units) FILTER (WHERE kind = 'SALE'), 0), 2147483647) AS sold,
          count(*) FILTER (WHERE kind = 'SALE') AS lines,
          coalesce(max(units) FILTER (WHERE kind = 'SALE'), 0) AS largest,
          least(coalesce(sum(units) FILTER (WHERE kind = 'BULK'), 0), 2147483647) AS bulk,
          least(coalesce(sum(units) FILTER (WHERE kind = 'CANCELLATION'), 0), 2147483647) AS cancelled,
          least(coalesce(sum(units) FILTER (WHERE kind = 'RETURN'), 0), 2147483647) AS returned
        FROM line GROUP BY sku_no, place_no, day
      )
      SELECT sku_no, place_no,
        array_agg(day ORDER BY day) FILTER (WHERE day IS NOT NULL)::text AS days,
        array_agg(sold ORDER BY day) FILTER (WHERE day IS NOT NULL)::text AS sold,
        array_agg(lines ORDER BY day) FILTER (WHERE day IS NOT NULL)::text AS lines,
        array_agg(largest ORDER BY day) FILTER (WHERE day IS NOT NULL)::text AS largest,
        CASE WHEN max(bulk) > 0 THEN array_agg(bulk ORDER BY day) FILTER (WHERE day IS NOT NULL)::text END AS bulk,
        CASE WHEN max(cancelled) > 0 THEN array_agg(cancelled ORDER BY day) FILTER (WHERE day IS NOT NULL)::text END AS cancelled,
        CASE WHEN max(returned) > 0 THEN array_agg(returned ORDER BY day) FILTER (WHERE day IS NOT NULL)::text END AS returned
      FROM by_day GROUP BY sku_no, place_no ORDER BY sku_no, place_no
      """;

  /// Units sold and not cancelled by SKU, place and day, in the order of SKU and place: bulk orders
  /// and what comes back are not among them.
  public static final String SOLD =
      """
      WITH line AS (
      """
          + LINES
          + """
      ), by_day AS (
        SELECT sku_no, place_no, day,
          least(sum(CASE kind WHEN 'SALE' THEN units WHEN 'CANCELLATION' THEN -units ELSE 0 END), 2147483647) AS units
        FROM line GROUP BY sku_no, place_no, day
      ), sold AS (
        SELECT sku_no, place_no, array_agg(day ORDER BY day)::text AS days, array_agg(units ORDER BY day)::text AS units
        FROM by_day WHERE units > 0 GROUP BY sku_no, place_no
      )
      SELECT s.seller_id, p.warehouse_id, s.sku_id, sold.days, sold.units
      FROM sold JOIN owp_sku s USING (sku_no) JOIN owp_place p USING (place_no) ORDER BY sku_no, place_no
      """;

  /// Days that ended short of stock. Parameters: seller, plan date, days of history.
  static final String STOCK =
      """
      SELECT p.place_no, d.sku_id, min(d.day) - date '1970-01-01' AS first_day,
        coalesce(array_agg(d.day - date '1970-01-01' ORDER BY d.day)
          FILTER (WHERE on_hand_units = 0 OR share_in_stock < 1), '{}')::text AS days,
        coalesce(array_agg(coalesce(share_in_stock, CASE WHEN on_hand_units = 0 THEN 0 ELSE 1 END)::real ORDER BY d.day)
          FILTER (WHERE on_hand_units = 0 OR share_in_stock < 1), '{}')::text AS shares
      FROM feed.stock_day d JOIN owp_place p USING (warehouse_id)
      WHERE d.seller_id = {0} AND d.day < {1} AND d.day >= {1} - {2}
      GROUP BY p.place_no, d.sku_id
      """;

  private HistoryQueries() {}

  /// What comes before: numbers, their statistics, and settings of this transaction only.
  ///
  /// @param warehouse a condition on `warehouse_id`
  /// @param seller a condition on `seller_id`
  public static List<String> preparations(
      LocalDate planDate, int historyDays, String warehouse, String seller) {
    return List.of(
        // Whole years of orders are grouped once a night; by sorting, since each group is a row or
        // two, and a hash of them all would not fit.
        "SET LOCAL work_mem = '256MB'",
        "SET LOCAL enable_hashagg = off",
        "DROP TABLE IF EXISTS pg_temp.owp_sku, pg_temp.owp_place",
        """
        CREATE TEMPORARY TABLE owp_sku ON COMMIT DROP AS
          SELECT (row_number() OVER (ORDER BY seller_id, sku_id))::integer AS sku_no, seller_id, sku_id, description, price_cents
          FROM feed.sku WHERE %s
        """
            .formatted(seller),
        """
        CREATE TEMPORARY TABLE owp_place ON COMMIT DROP AS
          SELECT (row_number() OVER (ORDER BY warehouse_id))::integer AS place_no, warehouse_id, country, time_zone,
            (date '%1$s' - %2$d)::timestamp AT TIME ZONE time_zone AS first_time,
            (date '%1$s')::timestamp AT TIME ZONE time_zone AS end_time
          FROM feed.warehouse WHERE %3$s
        """
            .formatted(planDate, historyDays, warehouse),
        "ANALYZE owp_sku",
        "ANALYZE owp_place");
  }
}
