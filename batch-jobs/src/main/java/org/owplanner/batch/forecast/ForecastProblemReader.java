package org.owplanner.batch.forecast;

import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.feed.Tables.CALENDAR_EVENT;
import static org.owplanner.batch.jooq.feed.Tables.SELLER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.forecast.history.CalendarEvent;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuHistory;
import org.owplanner.engine.forecast.seller.ForecastProblem;
import org.owplanner.engine.solve.Text;

/// Reads what is known of demand from the feed, seller by seller. The caller's transaction makes it
/// one consistent snapshot.
public final class ForecastProblemReader {

  /// Days of history that are read: three years and a leap day, for a yearly season.
  public static final int HISTORY_DAYS = 3 * 365 + 1;

  private static final int FETCH_SIZE = 500;

  private final DSLContext database;

  /// Takes a seller's problem.
  public interface Problems {
    /// The next seller's, in the order of their ids.
    void add(String sellerId, ForecastProblem problem);
  }

  public ForecastProblemReader(DSLContext database) {
    this.database = database;
  }

  /// Refuses a warehouse or seller that isn't there.
  ///
  /// @throws PlanningException if one isn't known
  public void require(ForecastScope scope) {
    if (!scope.warehouseId().isEmpty()) {
      new WarehouseReader(database).require(scope.warehouseId());
    }
    if (!scope.sellerId().isEmpty()
        && !database.fetchExists(SELLER, SELLER.SELLER_ID.eq(scope.sellerId()))) {
      throw new PlanningException(
          new Text(
              "不认识卖家（%s）。请按 seller.csv 给出编号，或先导入 seller.csv。".formatted(scope.sellerId()),
              "The seller (%s) isn't known. Give its id as in seller.csv, or import that first."
                  .formatted(scope.sellerId())));
    }
  }

  /// Reads a problem for each seller with orders, stock or slots there.
  public void read(PlanRequest request, Problems problems) {
    var scope = ForecastScope.of(request.scopeId());
    require(scope);
    // Whole years of orders are grouped once a night.
    database.execute("SET LOCAL work_mem = '256MB'");
    var events = events();
    var orders =
        HistoryQueries.ORDERS.formatted(
            "'" + request.planDate() + "'",
            HISTORY_DAYS,
            scope.warehouseId().isEmpty() ? "true" : "warehouse_id = {0}",
            scope.sellerId().isEmpty() ? "true" : "l.seller_id = {1}");
    try (var rows =
        database
            .resultQuery(orders, val(scope.warehouseId()), val(scope.sellerId()))
            .fetchSize(FETCH_SIZE)
            .fetchLazy()) {
      var seller = "";
      Map<String, StockRecord> stock = Map.of();
      var series = new ArrayList<SkuHistory>();
      for (var row : rows) {
        var next = text(row, "seller_id");
        if (!next.equals(seller)) {
          add(request, seller, series, events, problems);
          seller = next;
          stock = stock(request, scope, seller);
        }
        series.add(series(row, stock));
      }
      add(request, seller, series, events, problems);
    }
  }

  private void add(
      PlanRequest request,
      String seller,
      List<SkuHistory> series,
      List<CalendarEvent> events,
      Problems problems) {
    if (!series.isEmpty()) {
      var planDay = Math.toIntExact(request.planDate().toEpochDay());
      var history = new SellerHistory(seller, planDay, series, events);
      series.clear();
      problems.add(seller, new PastForecastReader(database).problem(request, history));
    }
  }

  /// When a SKU was in stock.
  ///
  /// @param firstDay first day with a record
  /// @param days days that ended short
  /// @param shares share of each that had stock
  private record StockRecord(int firstDay, int[] days, double[] shares) {
    static final StockRecord NONE = new StockRecord(Integer.MAX_VALUE, new int[0], new double[0]);
  }

  private Map<String, StockRecord> stock(PlanRequest request, ForecastScope scope, String seller) {
    Map<String, StockRecord> stock = new HashMap<>();
    database
        .resultQuery(
            HistoryQueries.STOCK,
            val(seller),
            val(request.planDate()),
            val(HISTORY_DAYS),
            val(scope.warehouseId()))
        .forEach(
            row ->
                stock.put(
                    key(text(row, "warehouse_id"), text(row, "sku_id")),
                    new StockRecord(
                        row.get("first_day", int.class),
                        ArrayText.ints(text(row, "days")),
                        ArrayText.doubles(text(row, "shares")))));
    return stock;
  }

  private static SkuHistory series(Record row, Map<String, StockRecord> stock) {
    var warehouseId = text(row, "warehouse_id");
    var skuId = text(row, "sku_id");
    var known = stock.getOrDefault(key(warehouseId, skuId), StockRecord.NONE);
    var days = ints(row, "days", 0);
    return new SkuHistory(
        warehouseId,
        text(row, "country"),
        skuId,
        text(row, "description"),
        row.get("price_cents", long.class),
        days,
        ints(row, "sold", days.length),
        ints(row, "lines", days.length),
        ints(row, "largest", days.length),
        ints(row, "bulk", days.length),
        ints(row, "cancelled", days.length),
        ints(row, "returned", days.length),
        known.firstDay(),
        known.days(),
        known.shares());
  }

  /// Arrays of zeros aren't sent.
  private static int[] ints(Record row, String column, int length) {
    var text = row.get(column, String.class);
    return text == null ? new int[length] : ArrayText.ints(text);
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static String key(String warehouseId, String skuId) {
    return warehouseId + '\n' + skuId;
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
