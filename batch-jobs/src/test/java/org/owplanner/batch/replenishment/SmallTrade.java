package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;

/// Fills the feed with a small trade: two sellers with goods in two warehouses of two currencies,
/// one seller without any, and a forecast three days old.
///
/// ACME has X in both warehouses, Y whose stock is below zero, Z whose supplier isn't known and one
/// of whose shipments is overdue, and N that nothing is forecast of. BOLT has X in W1 only.
final class SmallTrade {

  static final LocalDate DATE = LocalDate.of(2011, 11, 1);

  private static final List<String> FEED =
      List.of(
          "INSERT INTO feed.seller VALUES ('ACME', 'Acme'), ('BOLT', 'Bolt'), ('IDLE', 'Idle')",
          """
          INSERT INTO feed.warehouse VALUES ('W1', 'One', 'GB', 'Europe/London', 'GBP', 'A1'),
            ('W2', 'Two', 'DE', 'Europe/Berlin', 'EUR', 'A1')""",
          """
          INSERT INTO feed.exchange_rate VALUES ('GBP', '2011-01-01', 1.6), ('EUR', '2011-01-01', 1.4),
            ('USD', '2011-01-01', 1), ('CNY', '2011-01-01', 0.15), ('CNY', '2011-10-01', 0.16),
            ('CNY', '2011-11-02', 0.99)""",
          """
          INSERT INTO feed.sku SELECT s, k, 'Goods ' || k, 200, 150, 100, 500, 6, 'AMBIENT', NULL, 'PIECE', 1000, true
          FROM (VALUES ('ACME', 'X'), ('ACME', 'Y'), ('ACME', 'Z'), ('ACME', 'N'), ('BOLT', 'X')) v (s, k)""",
          """
          INSERT INTO feed.sku_supply VALUES ('ACME', 'X', 'CNY', 4000, 20, 60, 0.03, 12, true),
            ('ACME', 'Y', 'CNY', NULL, 20, 1, 0, 0, false), ('ACME', 'N', 'CNY', 3000, 20, 1, 0, 0, false),
            ('BOLT', 'X', 'CNY', 4000, 14, 1, 0, 0, false)""",
          "INSERT INTO feed.price_break VALUES ('ACME', 'X', 600, 3500), ('ACME', 'X', 240, 3750)",
          """
          INSERT INTO feed.stock SELECT w, s, k, u, NULL, '2011-10-31T20:00:00Z' FROM (VALUES
            ('W1', 'ACME', 'X', 100), ('W2', 'ACME', 'X', 50), ('W1', 'ACME', 'Y', -5), ('W1', 'ACME', 'Z', 40),
            ('W1', 'ACME', 'N', 30), ('W1', 'BOLT', 'X', 20)) v (w, s, k, u)""",
          """
          INSERT INTO feed.stock_age VALUES ('ACME', 'W1', 'X', '2011-01-01', 50), ('ACME', 'W1', 'X', '2011-10-01', 70)""",
          """
          INSERT INTO feed.inbound (seller_id, warehouse_id, shipment_id, sku_id, mode, units, expected_on, state, placed_at)
          VALUES ('ACME', 'W1', 'S1', 'X', 'SEA_LCL', 60, '2011-11-20', 'IN_TRANSIT', '2011-09-20T00:00:00Z'),
            ('ACME', 'W1', 'S2', 'X', 'SEA_LCL', 600, '2011-12-20', 'ORDERED', '2011-10-20T00:00:00Z'),
            ('ACME', 'W1', 'S3', 'X', 'SEA_LCL', 999, '2011-09-20', 'ARRIVED', NULL),
            ('ACME', 'W1', 'S4', 'Z', 'AIR', 6, '2011-10-20', 'IN_TRANSIT', NULL)""",
          """
          INSERT INTO feed.lane SELECT w, m, 'DOOR_TO_WAREHOUSE', a, b, c, 0.05, 7, 'USD', v, k, 9000, f, f * 200, f * 80, true
          FROM (VALUES ('W1'), ('W2')) x (w), (VALUES ('SEA_FCL', 38, 44, 56, 0, 0, 300000),
            ('SEA_LCL', 42, 50, 66, 13000, 26, 0), ('AIR', 6, 8, 12, 87000, 520, 0)) l (m, a, b, c, v, k, f)""",
          "INSERT INTO feed.lane_forbidden VALUES ('W1', 'AIR', 'FLAMMABLE', true), ('W1', 'AIR', 'X', false)",
          "INSERT INTO feed.storage_fee VALUES ('W1', 0, 45, false), ('W1', 180, 110, false), ('W2', 0, 50, false)",
          """
          INSERT INTO feed.seller_budget VALUES ('ACME', '2011-10-15', '2011-11-14', 'GBP', 1000000, false),
            ('ACME', '2011-11-15', '2011-12-14', 'GBP', 500000, false)""",
          "INSERT INTO feed.capacity_grant VALUES ('BOLT', 'W1', '2011-10-01', 2000000, false)",
          """
          INSERT INTO feed.replenishment_setting VALUES ('ACME', '', '', 0.9, 7, NULL, 'SEA_LCL AIR'),
            ('ACME', 'X', '', NULL, NULL, 90, NULL), ('ACME', '', 'W2', 0.95, NULL, NULL, NULL),
            ('ACME', 'X', 'W1', NULL, 0, NULL, NULL)""",
          """
          INSERT INTO feed.replenishment_edit VALUES ('BOLT', 'W1', 'X', '2011-11-20', 'SEA_LCL', 'PRODUCTION', 3),
            ('BOLT', 'W1', 'X', '2011-11-21', 'SEA_LCL', 'PRODUCTION', 1),
            ('BOLT', 'W1', 'X', '2011-11-10', 'AIR', 'PRODUCTION', NULL),
            ('BOLT', 'W1', 'X', '2011-10-10', 'AIR', 'PRODUCTION', 5)""",
          "INSERT INTO feed.factory_closure VALUES ('ACME', '2011-10-01', '2011-10-07'), ('ACME', '2012-01-15', '2012-02-06')",
          """
          INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country, kind)
          VALUES ('W1', 'O1', 1, 'ACME', 'X', 7, '2011-10-31T09:00:00Z', 'GB', 'SALE'),
            ('W1', 'O2', 1, 'ACME', 'X', 5, '2011-10-30T09:00:00Z', 'GB', 'SALE'),
            ('W1', 'O2', 2, 'ACME', 'X', 2, '2011-10-31T09:00:00Z', 'GB', 'CANCELLATION'),
            ('W1', 'O3', 1, 'ACME', 'X', 900, '2011-10-29T09:00:00Z', 'GB', 'BULK'),
            ('W1', 'O4', 1, 'ACME', 'X', 3, '2011-11-01T09:00:00Z', 'GB', 'SALE')""");

  private SmallTrade() {}

  /// Fills an empty feed and publishes its forecast.
  static void fill(DSLContext sql) {
    FEED.forEach(sql::execute);
    forecast(sql, DATE.minusDays(3), 7);
  }

  /// Publishes a forecast of so many units a week for all items with a supply or an overdue
  /// shipment.
  static void forecast(DSLContext sql, LocalDate date, int units) {
    var run = published(sql, "FORECAST", date);
    sql.execute(
        """
        INSERT INTO plan.forecast SELECT {0}, s, w, k, 'SMOOTH', 'SES', '{}', 90, 0, 1, 0, array_fill(1, ARRAY[7]), 'NEGBIN',
          array_fill(1, ARRAY[28]), array_fill(1, ARRAY[252]), array_fill(1, ARRAY[28]),
          (SELECT array_agg({1} + t) FROM generate_series(0, 25) t), array_fill(1, ARRAY[234]),
          (SELECT array_agg(20.0 * t) FROM generate_series(1, 26) t), 0, '{}', NULL, NULL, NULL, '', ''
        FROM (VALUES ('ACME', 'W1', 'X'), ('ACME', 'W2', 'X'), ('ACME', 'W1', 'Y'), ('ACME', 'W1', 'Z'),
          ('BOLT', 'W1', 'X')) v (s, w, k)""",
        DSL.val(run), DSL.val(units));
  }

  /// A published run without rows.
  static long published(DSLContext sql, String kind, LocalDate date) {
    return sql.fetchSingle(
            """
            INSERT INTO plan.run (kind, scope_id, plan_date, revision, state, seed, budget, rates, versions,
              input_sha256, objective_micros, currency, finished_at, published_at)
            VALUES ({0}, '*/*', {1}, 1, 'PUBLISHED', 1, '{}', '{}', '{}', repeat('0', 64), 0, 'EUR', now(), now())
            RETURNING run_id""",
            DSL.val(kind), DSL.val(date))
        .get(0, long.class);
  }

  /// A plan of a scope with few steps.
  static PlanRequest request(ForecastScope scope, LocalDate date) {
    return new PlanRequest(
        "main",
        PlanKind.REPLENISHMENT,
        scope.id(),
        date,
        "",
        1,
        new PlanBudget(0, 50, 1),
        List.of(),
        ReplenishmentOptions.none().stored());
  }
}
