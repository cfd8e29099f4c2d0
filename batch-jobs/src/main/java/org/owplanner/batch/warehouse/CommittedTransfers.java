package org.owplanner.batch.warehouse;

/// The statement that tells what transfers that nobody decides on any more take and bring.
///
/// Committed is what the last plan before a departure's cut-off put on it, and what the warehouses
/// say has left. Where they say anything of a departure, only that counts; where they say nothing,
/// goods leave and arrive as planned, and stock counts them from then on.
public final class CommittedTransfers {

  private CommittedTransfers() {}

  /// Rows with `seller_id`, `warehouse_id`, `sku_id`, `departure_id`, `onward_departure_id`,
  /// `is_returned`, `units` and `expected_on`, by seller: the day on which the units are expected
  /// in the warehouse, or null where they are still on its shelf and will leave it. Parameters are
  /// the plan date {0} and the tenant {3}.
  ///
  /// @param scope a condition on seller and warehouse
  public static String sql(String scope) {
    return """
      WITH decided AS (
        SELECT l.* FROM plan.transfer_line l JOIN plan.run r USING (run_id)
        WHERE r.kind = 'TRANSFERS' AND r.state = 'PUBLISHED' AND r.tenant = {3}::text
          AND l.cut_off_on < {0}::date AND l.arrives_on >= {0}::date
          AND NOT EXISTS (SELECT FROM plan.run n
            WHERE n.kind = 'TRANSFERS' AND n.state = 'PUBLISHED' AND n.tenant = r.tenant
              AND n.plan_date <= l.cut_off_on AND (n.plan_date, n.run_id) > (r.plan_date, r.run_id))
          AND NOT EXISTS (SELECT FROM feed.transfer_done d WHERE d.departure_id = l.departure_id)
      ), effect AS (
        SELECT seller_id, warehouse_id, sku_id, departure_id, onward_departure_id, is_returned, units,
          NULL::date AS expected_on
        FROM decided WHERE departs_on >= {0}::date
        UNION ALL
        SELECT seller_id, to_id, sku_id, departure_id, onward_departure_id, is_returned, units, arrives_on
        FROM decided WHERE NOT is_returned
        UNION ALL
        SELECT seller_id, to_id, sku_id, departure_id, '', false, units, expected_on
        FROM feed.transfer_done WHERE state = 'LEFT' AND units > 0 AND left_on < {0}::date
      )
      SELECT * FROM effect WHERE %s ORDER BY seller_id, departure_id, onward_departure_id
      """
        .formatted(scope);
  }
}
