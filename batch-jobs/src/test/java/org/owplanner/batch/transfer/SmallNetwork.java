package org.owplanner.batch.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;

/// Fills the feed with a small network: three warehouses of two currencies, two sellers, and a
/// forecast two days old.
///
/// ACME has far too much of X in W1 and next to none in W2, the same of H, which is heavier than
/// any vehicle, and of N, which nothing is forecast of; M's stock is below zero. BOLT has X in W1
/// only. Buyers sent some of ACME's X back to W1, and bought 8 a day in W2 from the plan date on.
final class SmallNetwork {

  static final LocalDate DATE = LocalDate.of(2011, 11, 1);

  private static final List<String> FEED =
      List.of(
          "INSERT INTO feed.seller VALUES ('ACME', 'Acme'), ('BOLT', 'Bolt')",
          """
          INSERT INTO feed.warehouse VALUES ('W1', 'One', 'GB', 'Europe/London', 'GBP', 'A1'),
            ('W2', 'Two', 'DE', 'Europe/Berlin', 'EUR', 'A1'), ('W3', 'Three', 'DE', 'Europe/Berlin', 'EUR', 'A1')""",
          """
          INSERT INTO feed.exchange_rate VALUES ('GBP', '2011-01-01', 1.6), ('EUR', '2011-01-01', 1.4),
            ('CNY', '2011-01-01', 0.14)""",
          """
          INSERT INTO feed.sku SELECT s, k, 'Goods ' || k, 200, 150, 100, g, 6, 'AMBIENT', h, 'PIECE', 1000, true
          FROM (VALUES ('ACME', 'X', 500, NULL), ('ACME', 'H', 9000000, NULL), ('ACME', 'N', 500, 'FLAMMABLE'),
            ('ACME', 'M', 500, NULL), ('BOLT', 'X', 500, NULL)) v (s, k, g, h)""",
          "INSERT INTO feed.sku_supply VALUES ('ACME', 'X', 'CNY', 2000, 20, 60, 0.05, 12, true)",
          """
          INSERT INTO feed.lane (warehouse_id, mode, lead_p10_days, lead_p50_days, lead_p90_days, currency, cents_per_m3,
            cents_per_kg) VALUES ('W2', 'AIR', 5, 7, 9, 'EUR', 0, 500), ('W2', 'SEA_LCL', 35, 40, 50, 'EUR', 10000, 0)""",
          """
          INSERT INTO feed.stock SELECT w, s, k, u, NULL, '2011-10-31T20:00:00Z' FROM (VALUES
            ('W1', 'ACME', 'X', 1200), ('W2', 'ACME', 'X', 6), ('W1', 'ACME', 'H', 1200), ('W2', 'ACME', 'H', 6),
            ('W1', 'ACME', 'N', 600), ('W2', 'ACME', 'M', -4), ('W1', 'BOLT', 'X', 100)) v (w, s, k, u)""",
          """
          INSERT INTO feed.stock_age VALUES ('ACME', 'W1', 'X', '2011-05-01', 600), ('ACME', 'W1', 'X', '2011-10-01', 600)""",
          """
          INSERT INTO feed.inbound (seller_id, warehouse_id, shipment_id, sku_id, mode, units, expected_on, state)
          VALUES ('ACME', 'W2', 'S1', 'X', 'SEA_LCL', 60, '2012-01-10', 'IN_TRANSIT'),
            ('ACME', 'W2', 'S2', 'X', 'SEA_LCL', 60, '2011-10-10', 'ARRIVED')""",
          "INSERT INTO feed.storage_fee VALUES ('W1', 0, 45, false), ('W1', 180, 110, true), ('W2', 0, 50, false)",
          """
          INSERT INTO feed.transfer_lane SELECT l, w, t, h, m, a, b, c, 0, 0, 'EUR', 7000, 3000, 0, 4000000, 2000000, 20, 30, true
          FROM (VALUES ('L12', 'W1', 'W2', false, 'TRUCK', 1, 2, 3), ('L23', 'W2', 'W3', false, 'TRUCK', 1, 2, 3),
            ('L31', 'W3', 'W1', false, 'TRUCK', 1, 2, 3), ('L1H', 'W1', 'NINGBO', true, 'SEA_LCL', 40, 45, 55))
            v (l, w, t, h, m, a, b, c)""",
          "INSERT INTO feed.transfer_lane_forbidden VALUES ('L12', 'FLAMMABLE', true), ('L12', 'BATTERY', false)",
          "INSERT INTO feed.transfer_sku_forbidden VALUES ('L23', 'BOLT', 'X', true)",
          """
          INSERT INTO feed.departure SELECT d, l, o::date, c::date, x, true FROM (VALUES
            ('D0', 'L12', '2011-11-02', '2011-10-31', false), ('D1', 'L12', '2011-11-03', '2011-11-02', false),
            ('D2', 'L12', '2011-11-10', '2011-11-09', false), ('D3', 'L23', '2011-11-08', '2011-11-08', false),
            ('D4', 'L1H', '2011-11-09', '2011-11-07', false), ('D5', 'L12', '2011-11-17', '2011-11-16', true),
            ('D6', 'L12', '2012-06-01', '2012-06-01', false)) v (d, l, o, c, x)""",
          """
          INSERT INTO feed.warehouse_space VALUES ('W2', '2011-10-01', 900000000, true), ('W2', '2011-11-15', 800000000, true)""",
          "INSERT INTO feed.dock_capacity VALUES ('W1', '2011-11-02', 2, true), ('W2', '2011-11-04', 1, true)",
          """
          INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country, kind)
          SELECT 'W2', 'O' || day, 1, 'ACME', 'X', 8, day + interval '9 hours', 'DE', 'SALE'
          FROM generate_series('2011-11-01'::timestamptz, '2011-11-09', '1 day') day""",
          "INSERT INTO feed.protected_stock VALUES ('ACME', 'X', 'W1', 48)",
          """
          INSERT INTO feed.returned_stock VALUES ('W1', 'ACME', 'X', '2011-06-01', 20, NULL, true),
            ('W1', 'ACME', 'X', '2011-09-01', 30, 500, true), ('W2', 'ACME', 'X', '2011-09-01', 0, NULL, true)""");

  private SmallNetwork() {}

  /// Fills an empty feed and publishes its forecast.
  static void fill(DSLContext sql) {
    FEED.forEach(sql::execute);
    var run = published(sql, "FORECAST", DATE.minusDays(2));
    sql.execute(
        """
        INSERT INTO plan.forecast SELECT {0}, s, w, k, 'SMOOTH', 'SES', '{}', 90, 0, 1, 0, array_fill(1, ARRAY[7]), 'NEGBIN',
          array_fill(1, ARRAY[28]), array_fill(1, ARRAY[252]), array_fill(1, ARRAY[28]),
          array_fill(u, ARRAY[26]), array_fill(1, ARRAY[234]),
          ARRAY(SELECT 2.0 * u * t FROM generate_series(1, 26) t), 0, '{}', NULL, NULL, NULL, '', ''
        FROM (VALUES ('ACME', 'W1', 'X', 14), ('ACME', 'W2', 'X', 42), ('ACME', 'W1', 'H', 14), ('ACME', 'W2', 'H', 42),
          ('ACME', 'W2', 'M', 7), ('BOLT', 'W1', 'X', 7)) v (s, w, k, u)""",
        DSL.val(run));
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

  /// A line of a plan.
  static void line(DSLContext sql, long run, String row) {
    sql.execute("INSERT INTO plan.transfer_line VALUES (" + run + ", " + row + ")");
  }

  /// A plan with few steps.
  static PlanRequest request(LocalDate date) {
    return new PlanRequest(
        "main",
        PlanKind.TRANSFERS,
        ForecastScope.NETWORK.id(),
        date,
        "",
        1,
        new PlanBudget(0, 200, 1),
        List.of());
  }
}
