package org.owplanner.batch.wave;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.slotting.SmallWarehouse;

/// Fills the feed with a shift of the small warehouse: 30 orders of one to five lines, stock at its
/// slots with dated lots of some goods, three pickers with carts of two kinds.
final class SmallShift {

  static final LocalDate DATE = LocalDate.of(2011, 11, 1);
  static final String SHIFT = "DAY";

  private static final int ORDERS = 30;

  private final DSLContext database;

  private SmallShift(DSLContext database) {
    this.database = database;
  }

  /// Fills an empty feed.
  static void fill(DSLContext database) {
    SmallWarehouse.fill(database);
    var shift = new SmallShift(database);
    shift.stock();
    shift.crew();
    shift.orders();
  }

  static PlanRequest request(WaveOptions options) {
    return request(DATE, options);
  }

  static PlanRequest request(LocalDate date, WaveOptions options) {
    return new PlanRequest(
            "main",
            PlanKind.WAVES,
            SmallWarehouse.ID,
            date,
            SHIFT,
            1,
            new PlanBudget(0, 300, 2),
            List.of())
        .with(options.stored());
  }

  private void stock() {
    database.execute(
        """
        INSERT INTO feed.location_stock
        SELECT warehouse_id, location_id, division, seller_id, sku_id,
          CASE WHEN right(sku_id, 1) = '3' THEN 'L1' ELSE '' END,
          CASE WHEN right(sku_id, 1) = '3' THEN date '2011-12-24' END, 40, '2011-11-01T05:00:00Z', true
        FROM feed.slot""");
    database.execute(
        """
        INSERT INTO feed.location_stock
        SELECT warehouse_id, location_id, division, seller_id, sku_id, 'L0', date '2011-11-20', 3, '2011-11-01T05:00:00Z', true
        FROM feed.slot WHERE right(sku_id, 1) = '3'""");
    // Nobody has ordered what lies here.
    database.execute(
        "INSERT INTO feed.sku VALUES ('ACME', 'IDLE', 'Idle', 9, 9, 9, 9, 1, 'AMBIENT', NULL, 'PIECE', 1, false)");
    database.execute(
        "INSERT INTO feed.location_stock VALUES ('W1', '3-09-0', 2, 'ACME', 'IDLE', '', NULL, 5, '2011-11-01T05:00:00Z', true)");
  }

  private void crew() {
    database.execute("INSERT INTO feed.shift VALUES ('W1', 'DAY', '08:00', '12:00')");
    database.execute(
        """
        INSERT INTO feed.equipment VALUES
          ('W1', 'BOX', 'CART', 6, 120000, 60000, 0), ('W1', 'CART-4', 'CART', 4, 160000, 80000, 4)""");
    database.execute(
        """
        INSERT INTO feed.picker VALUES
          ('W1', 'DAY', 'P1', 'CART-4', NULL, NULL), ('W1', 'DAY', 'P2', 'CART-4', '08:30', '11:00'),
          ('W1', 'DAY', 'P3', 'BOX', NULL, NULL)""");
    database.execute(
        """
        INSERT INTO feed.packing_capacity
        SELECT 'W1', make_time(h, 0, 0), make_time(h + 1, 0, 0), 20 FROM generate_series(8, 12) h""");
    database.execute("INSERT INTO feed.rate VALUES ('W1', 'wave_minutes', '2011-01-01', 60)");
  }

  private void orders() {
    var random = new SplittableRandom(5);
    for (var order = 0; order < ORDERS; order++) {
      database.execute(
          "INSERT INTO feed.open_order VALUES ('W1', 'N%02d', timestamptz '2011-10-31T14:00:00Z' + interval '%d minutes', '2011-11-01T%02d:00:00Z', %s, 0, 'POST', 'OPEN', true)"
              .formatted(order, order, 10 + order % 3, order % 7 == 0));
      var lines = 1 + random.nextInt(5);
      for (var line = 1; line <= lines; line++) {
        var sku = random.nextInt(36);
        database.execute(
            "INSERT INTO feed.open_order_line VALUES ('W1', 'N%02d', %d, '%s', 'S%02d', %d)"
                .formatted(
                    order, line, sku % 4 == 0 ? "BOLT" : "ACME", sku, 1 + random.nextInt(3)));
      }
    }
    // One that has been cancelled, one that comes during the shift, and one of what isn't there.
    database.execute(
        """
        INSERT INTO feed.open_order VALUES
          ('W1', 'X1', '2011-10-31T15:00:00Z', '2011-11-01T10:00:00Z', false, 0, 'POST', 'CANCELLED', true),
          ('W1', 'X2', '2011-11-01T08:02:00Z', '2011-11-01T12:00:00Z', false, 0, 'POST', 'OPEN', true),
          ('W1', 'X3', '2011-10-31T15:00:00Z', '2011-11-01T10:00:00Z', false, 0, NULL, 'OPEN', true)""");
    database.execute(
        """
        INSERT INTO feed.open_order_line VALUES ('W1', 'X1', 1, 'ACME', 'S01', 1), ('W1', 'X2', 1, 'ACME', 'S01', 2),
          ('W1', 'X3', 1, 'ACME', 'S02', 999)""");
  }
}
