package org.owplanner.batch.warehouse;

import static org.jooq.impl.DSL.min;
import static org.owplanner.batch.jooq.feed.Tables.ORDER_LINE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.goods.SkuKey;

/// Reads what was picked from faces on some days as flat arrays, streaming.
///
/// Sales were picked, without the units that were cancelled on the day of their sale in the
/// warehouse's time zone; what was cancelled later was picked. Bulk orders come from reserve,
/// returns were picked when they were sold. Lines of goods that the problem doesn't hold are passed
/// over.
public final class OrderReader {

  private static final int FETCH_SIZE = 20_000;
  private static final String SALE = "SALE";
  private static final String CANCELLATION = "CANCELLATION";

  private record Cancelled(int sku, int units, OffsetDateTime at) {}

  private final DSLContext database;
  private final String warehouseId;
  private final ZoneId zone;
  private final Map<SkuKey, Integer> skuIndex;
  private final List<OffsetDateTime> soldAt = new ArrayList<>();
  private final List<Cancelled> cancelled = new ArrayList<>();
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
    var first = min(ORDER_LINE.ORDERED_AT).over().partitionBy(ORDER_LINE.ORDER_ID).as("first_at");
    try (var rows =
        database
            .select(
                ORDER_LINE.ORDER_ID,
                ORDER_LINE.SELLER_ID,
                ORDER_LINE.SKU_ID,
                ORDER_LINE.UNITS,
                ORDER_LINE.ORDERED_AT,
                ORDER_LINE.KIND,
                first)
            .from(ORDER_LINE)
            .where(ORDER_LINE.WAREHOUSE_ID.eq(warehouseId))
            .and(ORDER_LINE.KIND.in(SALE, CANCELLATION))
            .and(ORDER_LINE.ORDERED_AT.ge(from.atStartOfDay(zone).toOffsetDateTime()))
            .and(ORDER_LINE.ORDERED_AT.lt(to.atStartOfDay(zone).toOffsetDateTime()))
            .orderBy(first, ORDER_LINE.ORDER_ID, ORDER_LINE.LINE_NO)
            .fetchSize(FETCH_SIZE)
            .fetchLazy()) {
      var order = "";
      for (var row : rows) {
        if (!order.equals(row.value1())) {
          end();
          order = row.value1();
          begin(day(row.value7()));
        }
        var sku = skuIndex.get(new SkuKey(row.value2(), row.value3()));
        if (sku == null) {
          continue;
        }
        if (row.value6().equals(SALE)) {
          add(sku, row.value4(), row.value5());
        } else {
          cancelled.add(new Cancelled(sku, row.value4(), row.value5()));
        }
      }
      end();
    }
    firstLine[orders] = lines;
    return new OrderHistory(
        Arrays.copyOf(epochDay, orders),
        Arrays.copyOf(firstLine, orders + 1),
        Arrays.copyOf(lineSku, lines),
        Arrays.copyOf(lineUnits, lines));
  }

  private LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(zone).toLocalDate();
  }

  private void begin(LocalDate day) {
    if (orders == epochDay.length) {
      epochDay = Arrays.copyOf(epochDay, 2 * orders);
      firstLine = Arrays.copyOf(firstLine, 2 * orders + 1);
    }
    epochDay[orders] = Math.toIntExact(day.toEpochDay());
    firstLine[orders++] = lines;
  }

  private void add(int sku, int units, OffsetDateTime at) {
    if (lines == lineSku.length) {
      lineSku = Arrays.copyOf(lineSku, 2 * lines);
      lineUnits = Arrays.copyOf(lineUnits, 2 * lines);
    }
    lineSku[lines] = sku;
    lineUnits[lines++] = units;
    soldAt.add(at);
  }

  /// Ends the order that was begun last, if any; one of which nothing was picked drops out.
  private void end() {
    if (!cancelled.isEmpty()) {
      cancelled.sort(Comparator.comparing(Cancelled::at));
      cancelled.forEach(this::take);
      dropEmptyLines();
      cancelled.clear();
    }
    soldAt.clear();
    if (orders > 0 && firstLine[orders - 1] == lines) {
      orders--;
    }
  }

  /// Takes cancelled units from the last line that has so many left, or from the last ones
  /// together.
  private void take(Cancelled units) {
    var first = firstLine[orders - 1];
    for (var line = lines - 1; line >= first; line--) {
      if (lineUnits[line] >= units.units() && isOf(units, line, first)) {
        lineUnits[line] -= units.units();
        return;
      }
    }
    var left = units.units();
    for (var line = lines - 1; line >= first; line--) {
      if (isOf(units, line, first)) {
        var taken = Math.min(left, lineUnits[line]);
        lineUnits[line] -= taken;
        left -= taken;
      }
    }
  }

  private boolean isOf(Cancelled units, int line, int first) {
    var at = soldAt.get(line - first);
    return lineSku[line] == units.sku()
        && !at.isAfter(units.at())
        && day(at).equals(day(units.at()));
  }

  private void dropEmptyLines() {
    var kept = firstLine[orders - 1];
    for (var line = kept; line < lines; line++) {
      if (lineUnits[line] > 0) {
        lineSku[kept] = lineSku[line];
        lineUnits[kept++] = lineUnits[line];
      }
    }
    lines = kept;
  }
}
