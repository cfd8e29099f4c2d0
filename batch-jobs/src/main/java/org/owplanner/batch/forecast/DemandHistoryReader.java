package org.owplanner.batch.forecast;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.feed.Tables.CALENDAR_EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.engine.forecast.history.CalendarEvent;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuHistory;

/// Reads what is known of demand from the feed, seller by seller. The caller's transaction makes it
/// one consistent snapshot.
public final class DemandHistoryReader {

  /// Days of history that are read: three years and a leap day, for a yearly season.
  public static final int HISTORY_DAYS = 3 * 365 + 1;

  private static final int FETCH_SIZE = 500;

  private final DSLContext database;

  public DemandHistoryReader(DSLContext database) {
    this.database = database;
  }

  /// A place's name and country.
  private record Place(String warehouseId, String country) {}

  /// When a SKU was in stock.
  ///
  /// @param firstDay first day with a record
  /// @param days days that ended short
  /// @param shares share of each that had stock
  private record StockRecord(int firstDay, int[] days, double[] shares) {
    static final StockRecord NONE = new StockRecord(Integer.MAX_VALUE, new int[0], new double[0]);
  }

  /// Reads a history for each seller with orders, stock or slots there, in the order of their ids.
  public void read(ForecastScope scope, LocalDate planDate, Consumer<SellerHistory> sellers) {
    HistoryQueries.preparations(
            planDate,
            HISTORY_DAYS,
            condition("warehouse_id", scope.warehouseId()),
            condition("seller_id", scope.sellerId()))
        .forEach(database::execute);
    var events = events();
    var places = places();
    var skus =
        database.fetch(
            "SELECT seller_id, sku_id, description, price_cents FROM owp_sku ORDER BY sku_no");
    try (var rows = database.resultQuery(HistoryQueries.ORDERS).fetchSize(FETCH_SIZE).fetchLazy()) {
      var seller = "";
      Map<String, StockRecord> stock = Map.of();
      var series = new ArrayList<SkuHistory>();
      for (var row : rows) {
        var sku = skus.get(row.get(0, int.class) - 1);
        var next = text(sku, "seller_id");
        if (!next.equals(seller)) {
          add(seller, planDate, series, events, sellers);
          seller = next;
          stock = stock(planDate, seller);
        }
        var place = row.get(1, int.class);
        var known = stock.getOrDefault(key(place, text(sku, "sku_id")), StockRecord.NONE);
        series.add(series(row, sku, places.get(place - 1), known));
      }
      add(seller, planDate, series, events, sellers);
    }
    database.execute("DROP TABLE pg_temp.owp_sku, pg_temp.owp_place");
    database.execute("SET LOCAL enable_hashagg = on");
  }

  private static String condition(String column, String id) {
    return id.isEmpty() ? "true" : column + " = " + inline(id);
  }

  private static void add(
      String seller,
      LocalDate planDate,
      List<SkuHistory> series,
      List<CalendarEvent> events,
      Consumer<SellerHistory> sellers) {
    if (!series.isEmpty()) {
      var planDay = Math.toIntExact(planDate.toEpochDay());
      var history = new SellerHistory(seller, planDay, series, events);
      series.clear();
      sellers.accept(history);
    }
  }

  private List<Place> places() {
    return database
        .resultQuery("SELECT warehouse_id, country FROM owp_place ORDER BY place_no")
        .fetch(row -> new Place(text(row, "warehouse_id"), text(row, "country")));
  }

  private Map<String, StockRecord> stock(LocalDate planDate, String seller) {
    Map<String, StockRecord> stock = new HashMap<>();
    database
        .resultQuery(HistoryQueries.STOCK, val(seller), val(planDate), val(HISTORY_DAYS))
        .forEach(
            row ->
                stock.put(
                    key(row.get("place_no", int.class), text(row, "sku_id")),
                    new StockRecord(
                        row.get("first_day", int.class),
                        ArrayText.ints(text(row, "days")),
                        ArrayText.doubles(text(row, "shares")))));
    return stock;
  }

  private static SkuHistory series(Record row, Record sku, Place place, StockRecord stock) {
    var days = ints(row, "days", 0);
    return new SkuHistory(
        place.warehouseId(),
        place.country(),
        text(sku, "sku_id"),
        text(sku, "description"),
        sku.get("price_cents", long.class),
        days,
        ints(row, "sold", days.length),
        ints(row, "lines", days.length),
        ints(row, "largest", days.length),
        ints(row, "bulk", days.length),
        ints(row, "cancelled", days.length),
        ints(row, "returned", days.length),
        stock.firstDay(),
        stock.days(),
        stock.shares());
  }

  /// Arrays of zeros aren't sent.
  private static int[] ints(Record row, String column, int length) {
    var text = row.get(column, String.class);
    return text == null ? new int[length] : ArrayText.ints(text);
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static String key(int place, String skuId) {
    return place + "\n" + skuId;
  }

  private List<CalendarEvent> events() {
    return database
        .selectFrom(CALENDAR_EVENT)
        .orderBy(CALENDAR_EVENT.COUNTRY, CALENDAR_EVENT.EVENT_ID, CALENDAR_EVENT.FROM_DAY)
        .fetch(
            row ->
                new CalendarEvent(
                    row.getEventId(),
                    row.getName(),
                    CalendarEvent.Kind.valueOf(row.getKind()),
                    row.getCountry(),
                    Math.toIntExact(row.getFromDay().toEpochDay()),
                    Math.toIntExact(row.getToDay().toEpochDay()),
                    Objects.requireNonNullElse(row.getWarehouseId(), ""),
                    Objects.requireNonNullElse(row.getSellerId(), "")));
  }
}
