package org.owplanner.batch.forecast;

/// The statements that gather demand by day, set-wise: one pass over the orders for all sellers.
final class HistoryQueries {

  /// Lines from the first day of history up to the eve of the plan date, in each warehouse's own
  /// days. Parameters: plan date, days of history, warehouse or empty, seller or empty.
  ///
  /// A cancellation counts on the day of the sale that it cancels: the same order and SKU.
  static final String ORDERS =
      """
      WITH place AS (
        SELECT warehouse_id, country, time_zone,
          (date %1$s - %2$s)::timestamp AT TIME ZONE time_zone AS first_time,
          (date %1$s)::timestamp AT TIME ZONE time_zone AS end_time
        FROM feed.warehouse WHERE %3$s
      ), line AS (
        SELECT l.seller_id, l.warehouse_id, l.sku_id, l.kind, l.units,
          (l.ordered_at AT TIME ZONE p.time_zone)::date - date '1970-01-01' AS day
        FROM feed.order_line l JOIN place p USING (warehouse_id)
        WHERE l.ordered_at >= p.first_time AND l.ordered_at < p.end_time AND l.kind <> 'CANCELLATION' AND %4$s
        UNION ALL
        SELECT l.seller_id, l.warehouse_id, l.sku_id, l.kind, l.units,
          (coalesce(sale.ordered_at, l.ordered_at) AT TIME ZONE p.time_zone)::date - date '1970-01-01'
        FROM feed.order_line l JOIN place p USING (warehouse_id) LEFT JOIN LATERAL (
            SELECT min(s.ordered_at) AS ordered_at FROM feed.order_line s
            WHERE s.order_id = l.order_id AND s.warehouse_id = l.warehouse_id AND s.seller_id = l.seller_id
              AND s.sku_id = l.sku_id AND s.kind IN ('SALE', 'BULK') AND s.ordered_at >= p.first_time) sale ON true
        WHERE l.ordered_at >= p.first_time AND l.ordered_at < p.end_time AND l.kind = 'CANCELLATION' AND %4$s
      ), by_day AS (
        SELECT seller_id, warehouse_id, sku_id, day,
          coalesce(sum(units) FILTER (WHERE kind = 'SALE'), 0) AS sold,
          count(*) FILTER (WHERE kind = 'SALE') AS lines,
          coalesce(max(units) FILTER (WHERE kind = 'SALE'), 0) AS largest,
          coalesce(sum(units) FILTER (WHERE kind = 'BULK'), 0) AS bulk,
          coalesce(sum(units) FILTER (WHERE kind = 'CANCELLATION'), 0) AS cancelled,
          coalesce(sum(units) FILTER (WHERE kind = 'RETURN'), 0) AS returned
        FROM line GROUP BY seller_id, warehouse_id, sku_id, day
      ), ordered AS (
        SELECT seller_id, warehouse_id, sku_id,
          array_agg(day ORDER BY day)::text AS days,
          array_agg(least(sold, 2147483647) ORDER BY day)::text AS sold,
          array_agg(lines ORDER BY day)::text AS lines,
          array_agg(largest ORDER BY day)::text AS largest,
          CASE WHEN max(bulk) > 0 THEN array_agg(least(bulk, 2147483647) ORDER BY day)::text END AS bulk,
          CASE WHEN max(cancelled) > 0 THEN array_agg(least(cancelled, 2147483647) ORDER BY day)::text END AS cancelled,
          CASE WHEN max(returned) > 0 THEN array_agg(least(returned, 2147483647) ORDER BY day)::text END AS returned
        FROM by_day GROUP BY seller_id, warehouse_id, sku_id
      ), kept AS (
        SELECT l.seller_id, l.warehouse_id, l.sku_id FROM feed.stock l JOIN place p USING (warehouse_id)
        WHERE l.on_hand_units > 0 AND %4$s
        UNION SELECT l.seller_id, l.warehouse_id, l.sku_id FROM feed.slot l JOIN place p USING (warehouse_id) WHERE %4$s
      )
      SELECT seller_id, warehouse_id, p.country, sku_id, k.description, k.price_cents,
        o.days, o.sold, o.lines, o.largest, o.bulk, o.cancelled, o.returned
      FROM ordered o FULL JOIN kept USING (seller_id, warehouse_id, sku_id)
        JOIN place p USING (warehouse_id) JOIN feed.sku k USING (seller_id, sku_id)
      ORDER BY seller_id, warehouse_id, sku_id
      """;

  /// Days that ended short of stock. Parameters: seller, plan date, days of history, warehouse or
  /// empty.
  static final String STOCK =
      """
      SELECT warehouse_id, sku_id, min(day) - date '1970-01-01' AS first_day,
        coalesce(array_agg(day - date '1970-01-01' ORDER BY day) FILTER (WHERE on_hand_units = 0 OR share_in_stock < 1), '{}')::text AS days,
        coalesce(array_agg(coalesce(share_in_stock, CASE WHEN on_hand_units = 0 THEN 0 ELSE 1 END)::real ORDER BY day)
          FILTER (WHERE on_hand_units = 0 OR share_in_stock < 1), '{}')::text AS shares
      FROM feed.stock_day
      WHERE seller_id = {0} AND day < {1} AND day >= {1} - {2} AND ({3} = '' OR warehouse_id = {3})
      GROUP BY warehouse_id, sku_id
      """;

  private HistoryQueries() {}
}
