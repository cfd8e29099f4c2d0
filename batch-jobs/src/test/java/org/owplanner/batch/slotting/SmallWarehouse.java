package org.owplanner.batch.slotting;

import java.util.SplittableRandom;
import org.jooq.DSLContext;

/// Fills the feed with a small warehouse: 4 aisles of 10 bays on two levels in two blocks, one
/// divided location, one buffer, 40 SKUs of two sellers, 60 days of orders before 2011-11-01 and 14
/// from then on.
public final class SmallWarehouse {

  public static final String ID = "W1";

  private final DSLContext database;

  private SmallWarehouse(DSLContext database) {
    this.database = database;
  }

  /// Fills an empty feed.
  public static void fill(DSLContext database) {
    var warehouse = new SmallWarehouse(database);
    warehouse.floor();
    warehouse.goods();
    warehouse.orders();
  }

  private void floor() {
    run("INSERT INTO feed.warehouse VALUES ('W1', 'Small', 'GB', 'Europe/London', 'GBP', 'A0')");
    run("INSERT INTO feed.seller VALUES ('ACME', 'Acme'), ('BOLT', 'Bolt')");
    run(
        "INSERT INTO feed.rate VALUES ('W1', 'move_minutes', '2011-01-01', 0.2), ('W1', 'buffer_leg_minutes', '2011-01-01', 0.1)");
    run("INSERT INTO feed.aisle SELECT 'W1', 'A' || a, 4000 * a FROM generate_series(0, 3) a");
    run("INSERT INTO feed.cross_aisle VALUES ('W1', 0, 0), ('W1', 1, 6000), ('W1', 2, 12000)");
    run(
        """
        INSERT INTO feed.location
        SELECT 'W1', a || '-' || lpad(b::text, 2, '0') || '-' || l, 'A', 'A' || a, b, l, 500 + 1200 * b,
          1000, 800, 800, 200000, 'AMBIENT', 'PIECE', CASE WHEN a = 3 AND b = 9 AND l = 0 THEN 2 ELSE 1 END,
          NULL, a = 3 AND b = 9 AND l = 1
        FROM generate_series(0, 3) a, generate_series(0, 9) b, generate_series(0, 1) l""");
  }

  private void goods() {
    run(
        """
        INSERT INTO feed.sku
        SELECT CASE WHEN s % 4 = 0 THEN 'BOLT' ELSE 'ACME' END, 'S' || lpad(s::text, 2, '0'), 'Goods ' || s,
          200, 150, 100, 500, 6, 'AMBIENT', NULL, 'PIECE', 250, true
        FROM generate_series(0, 39) s""");
    run(
        """
        INSERT INTO feed.slot
        SELECT 'W1', location_id, 1, seller_id, sku_id, n = 5, NULL
        FROM (SELECT location_id, row_number() OVER (ORDER BY location_id DESC) AS n
            FROM feed.location WHERE NOT is_buffer) l
          JOIN (SELECT seller_id, sku_id, row_number() OVER (ORDER BY sku_id) AS n FROM feed.sku) s USING (n)
        WHERE n <= 36""");
    run(
        """
        INSERT INTO feed.stock
        SELECT 'W1', seller_id, sku_id, 50, 20, '2011-10-31T20:00:00Z' FROM feed.sku""");
  }

  private void orders() {
    var random = new SplittableRandom(1);
    var lines = new StringBuilder();
    for (var day = -60; day < 14; day++) {
      for (var order = 0; order < 6; order++) {
        for (var line = 1; line <= 4; line++) {
          var sku = (int) (36 * Math.pow(random.nextDouble(), 2));
          lines
              .append(lines.isEmpty() ? "" : ",")
              .append(
                  "('W1', 'O%d-%d', %d, '%s', 'S%02d', %d, timestamptz '2011-11-01T09:00:00Z' + interval '%d days %d minutes', 'GB')"
                      .formatted(
                          day + 60,
                          order,
                          line,
                          sku % 4 == 0 ? "BOLT" : "ACME",
                          sku,
                          1 + random.nextInt(3),
                          day,
                          order));
        }
      }
    }
    run(
        "INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country) VALUES "
            + lines);
  }

  private void run(String sql) {
    database.execute(sql);
  }
}
