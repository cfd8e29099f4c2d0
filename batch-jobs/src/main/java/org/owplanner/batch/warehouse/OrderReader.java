package org.owplanner.batch.warehouse;

import static org.jooq.impl.DSL.field;
import static org.owplanner.batch.jooq.feed.Tables.ORDER_LINE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.goods.SkuKey;

/// Reads picked order lines of some days as flat arrays, streaming.
///
/// Sales and bulk orders were picked; cancellations and returns were not. Lines of goods that the
/// problem doesn't hold are passed over.
public final class OrderReader {

  private static final int FETCH_SIZE = 20_000;

  private final DSLContext database;
  private final String warehouseId;
  private final ZoneId zone;
  private final Map<SkuKey, Integer> skuIndex;
  private int orders;
  private int lines;
  private int[] epochDay = new int[1024];
  private int[] firstLine = new int[1025];
  private int[] lineSku = new int[4096];
  private int[] lineUnits = new int[4096];

  /// A reader of a warehouse's orders.
  ///
  /// @param skuIndex index of each SKU that matters
  public OrderReader(
      DSLContext database, WarehouseRecord warehouse, Map<SkuKey, Integer> skuIndex) {
    this.database = database;
    this.warehouseId = warehouse.getWarehouseId();
    this.zone = ZoneId.of(warehouse.getTimeZone());
    this.skuIndex = skuIndex;
  }

  /// Orders of the warehouse's days `from` (included) to `to` (excluded), in the sequence in which
  /// they came.
  public OrderHistory read(LocalDate from, LocalDate to) {
    var isPicked = ORDER_LINE.KIND.in("SALE", "BULK");
    try (var rows =
        database
            .select(
                ORDER_LINE.ORDER_ID,
                ORDER_LINE.SELLER_ID,
                ORDER_LINE.SKU_ID,
                ORDER_LINE.UNITS,
                ORDER_LINE.ORDERED_AT)
            .from(ORDER_LINE)
            .where(ORDER_LINE.WAREHOUSE_ID.eq(warehouseId))
            .and(isPicked)
            .and(ORDER_LINE.ORDERED_AT.ge(from.atStartOfDay(zone).toOffsetDateTime()))
            .and(ORDER_LINE.ORDERED_AT.lt(to.atStartOfDay(zone).toOffsetDateTime()))
            .orderBy(
                field(
                    "min({0}) OVER (PARTITION BY {1})", ORDER_LINE.ORDERED_AT, ORDER_LINE.ORDER_ID),
                ORDER_LINE.ORDER_ID,
                ORDER_LINE.LINE_NO)
            .fetchSize(FETCH_SIZE)
            .fetchLazy()) {
      var order = "";
      for (var row : rows) {
        var sku = skuIndex.get(new SkuKey(row.value2(), row.value3()));
        if (sku == null) {
          continue;
        }
        if (!order.equals(row.value1())) {
          order = row.value1();
          begin(Math.toIntExact(row.value5().atZoneSameInstant(zone).toLocalDate().toEpochDay()));
        }
        add(sku, row.value4());
      }
    }
    firstLine[orders] = lines;
    return new OrderHistory(
        Arrays.copyOf(epochDay, orders),
        Arrays.copyOf(firstLine, orders + 1),
        Arrays.copyOf(lineSku, lines),
        Arrays.copyOf(lineUnits, lines));
  }

  private void begin(int day) {
    if (orders == epochDay.length) {
      epochDay = Arrays.copyOf(epochDay, 2 * orders);
      firstLine = Arrays.copyOf(firstLine, 2 * orders + 1);
    }
    epochDay[orders] = day;
    firstLine[orders++] = lines;
  }

  private void add(int sku, int units) {
    if (lines == lineSku.length) {
      lineSku = Arrays.copyOf(lineSku, 2 * lines);
      lineUnits = Arrays.copyOf(lineUnits, 2 * lines);
    }
    lineSku[lines] = sku;
    lineUnits[lines++] = units;
  }
}
