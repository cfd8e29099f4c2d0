package org.owplanner.batch.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.engine.goods.SkuKey;

/// Every warehouse is in London, an hour ahead of UTC in July: 23:30 UTC is the next day there.
class OrderReaderIT {

  private static final LocalDate FIRST = LocalDate.of(2011, 7, 1);
  private static final Map<SkuKey, Integer> SKUS =
      Map.of(new SkuKey("A", "X"), 0, new SkuKey("A", "Y"), 1);

  private static Database database;
  private static DSLContext sql;
  private static int warehouses;

  private String warehouseId = "";

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void newWarehouse() {
    warehouseId = "W" + ++warehouses;
    sql.execute(
        "INSERT INTO feed.warehouse VALUES ('%s', 'W', 'GB', 'Europe/London', 'GBP', 'A1')"
            .formatted(warehouseId));
  }

  @Test
  void whatIsCancelledOnTheDayOfItsSaleWasNeverPicked() {
    line("O1", 1, "X", 5, "2011-07-01T08:00Z", "SALE");
    line("O1", 2, "Y", 2, "2011-07-01T08:00Z", "SALE");
    line("O1", 3, "X", 3, "2011-07-01T22:00Z", "CANCELLATION");
    line("O2", 1, "Y", 1, "2011-07-01T09:00Z", "SALE");
    line("O2", 2, "Y", 1, "2011-07-01T10:00Z", "CANCELLATION");

    assertThat(picked()).containsExactly("2011-07-01 X2 Y2");
  }

  @Test
  void whatIsCancelledOnALaterDayOfTheWarehouseWasPicked() {
    line("O1", 1, "X", 5, "2011-07-01T08:00Z", "SALE");
    line("O1", 2, "X", 5, "2011-07-01T23:30Z", "CANCELLATION");

    assertThat(picked()).containsExactly("2011-07-01 X5");
  }

  @Test
  void unitsAreTakenFromTheLastLineThatHasSoManyOrFromTheLastOnesTogether() {
    line("O1", 1, "X", 5, "2011-07-01T08:00Z", "SALE");
    line("O1", 2, "X", 2, "2011-07-01T08:00Z", "SALE");
    line("O1", 3, "X", 3, "2011-07-01T09:00Z", "CANCELLATION");
    line("O2", 1, "X", 5, "2011-07-01T10:00Z", "SALE");
    line("O2", 2, "X", 2, "2011-07-01T10:00Z", "SALE");
    line("O2", 3, "X", 6, "2011-07-01T11:00Z", "CANCELLATION");

    assertThat(picked()).containsExactly("2011-07-01 X2 X2", "2011-07-01 X1");
  }

  @Test
  void bulkOrdersReturnsAndUnknownGoodsAreNotPickedFromFaces() {
    line("O1", 1, "X", 500, "2011-07-01T08:00Z", "BULK");
    line("O2", 1, "X", 5, "2011-07-01T08:00Z", "RETURN");
    line("O3", 1, "Z", 5, "2011-07-01T08:00Z", "SALE");
    line("O4", 1, "Y", 1, "2011-07-02T08:00Z", "SALE");

    assertThat(picked()).containsExactly("2011-07-02 Y1");
  }

  @Test
  void ordersComeInTheSequenceOfTheirFirstLines() {
    line("O1", 1, "X", 1, "2011-07-03T08:00Z", "SALE");
    line("O2", 1, "Z", 1, "2011-07-01T08:00Z", "SALE");
    line("O2", 2, "X", 2, "2011-07-04T08:00Z", "SALE");
    line("O3", 1, "X", 3, "2011-07-02T08:00Z", "SALE");

    assertThat(picked()).containsExactly("2011-07-01 X2", "2011-07-02 X3", "2011-07-03 X1");
  }

  private void line(String order, int number, String sku, int units, String at, String kind) {
    sql.execute(
        "INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country, kind) VALUES ('%s', '%s', %d, 'A', '%s', %d, '%s', 'GB', '%s')"
            .formatted(warehouseId, order, number, sku, units, at, kind));
  }

  private List<String> picked() {
    var warehouse = new WarehouseReader(sql).require(warehouseId);
    var history = new OrderReader(sql, warehouse, SKUS).read(FIRST, FIRST.plusDays(10));
    var orders = new ArrayList<String>();
    for (var order = 0; order < history.orders(); order++) {
      var words = new StringBuilder(LocalDate.ofEpochDay(history.epochDay()[order]).toString());
      for (var l = history.firstLine()[order]; l < history.firstLine()[order + 1]; l++) {
        words.append(history.lineSku()[l] == 0 ? " X" : " Y").append(history.lineUnits()[l]);
      }
      orders.add(words.toString());
    }
    return orders;
  }
}
