package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.owplanner.engine.forecast.history.CalendarEvent;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuHistory;

/// The sample's orders as the history of one seller with one warehouse, without stock history.
///
/// A cancellation counts on the day of its sale, and only once it has come.
public final class RetailHistory {

  private static final String WAREHOUSE = "LEEDS";
  private static final String COUNTRY = "GB";
  private static final int ORDERS_COLUMNS = 5;
  private static final int SOLD = 0;
  private static final int LINES = 1;
  private static final int LARGEST = 2;
  private static final int CANCELLED = 3;
  private static final int RETURNED = 4;

  private RetailHistory() {}

  /// What was known on the morning of a day, a series for each SKU of the sample.
  public static SellerHistory before(RetailOrders orders, LocalDate planDate) {
    List<Map<Integer, int[]>> days = new ArrayList<>();
    for (var i = 0; i < orders.skus().size(); i++) {
      days.add(new HashMap<>());
    }
    collect(orders, planDate, line -> Optional.of(days.get(line.sku())));
    var series = new ArrayList<SkuHistory>();
    for (var i = 0; i < days.size(); i++) {
      series.add(series(WAREHOUSE, COUNTRY, orders.skus().get(i), days.get(i)));
    }
    return new SellerHistory("RETAIL", (int) planDate.toEpochDay(), series, events());
  }

  /// The same of some goods in several warehouses, goods by goods, each warehouse after the other.
  ///
  /// @param skus indices of the goods
  /// @param split which warehouse has which orders
  public static SellerHistory before(
      RetailOrders orders, LocalDate planDate, int[] skus, OrderSplit split) {
    var sites = split.sites();
    List<Map<Integer, int[]>> days = new ArrayList<>();
    var first = new HashMap<Integer, Integer>();
    for (var sku : skus) {
      first.put(sku, days.size());
      sites.forEach(site -> days.add(new HashMap<>()));
    }
    collect(
        orders,
        planDate,
        line ->
            Optional.ofNullable(first.get(line.sku()))
                .map(at -> days.get(at + split.siteOf(line.order()))));
    var series = new ArrayList<SkuHistory>();
    for (var i = 0; i < days.size(); i++) {
      var site = sites.get(i % sites.size());
      var sku = orders.skus().get(skus[i / sites.size()]);
      series.add(series(site.warehouseId(), site.country(), sku, days.get(i)));
    }
    return new SellerHistory("RETAIL", (int) planDate.toEpochDay(), series, events());
  }

  private static void collect(
      RetailOrders orders,
      LocalDate planDate,
      Function<RetailOrderLine, Optional<Map<Integer, int[]>>> taker) {
    for (var line : orders.lines()) {
      if (line.orderedAt().toLocalDate().isBefore(planDate)) {
        var about = line.cancels() < 0 ? line : orders.lines().get(line.cancels());
        var day = (int) about.orderedAt().toLocalDate().toEpochDay();
        taker
            .apply(line)
            .ifPresent(
                days -> add(days.computeIfAbsent(day, key -> new int[ORDERS_COLUMNS]), line));
      }
    }
  }

  private static void add(int[] day, RetailOrderLine line) {
    switch (line.kind()) {
      case SALE -> {
        day[SOLD] += line.units();
        day[LINES]++;
        day[LARGEST] = Math.max(day[LARGEST], line.units());
      }
      case CANCELLATION -> day[CANCELLED] += line.units();
      case RETURN -> day[RETURNED] += line.units();
    }
  }

  private static SkuHistory series(
      String warehouseId, String country, RetailSku sku, Map<Integer, int[]> days) {
    var day = days.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    var columns = new int[ORDERS_COLUMNS][day.length];
    for (var i = 0; i < day.length; i++) {
      var of = days.getOrDefault(day[i], new int[ORDERS_COLUMNS]);
      for (var column = 0; column < ORDERS_COLUMNS; column++) {
        columns[column][i] = of[column];
      }
    }
    return new SkuHistory(
        warehouseId,
        country,
        sku.skuId(),
        sku.description(),
        sku.priceCents(),
        day,
        columns[SOLD],
        columns[LINES],
        columns[LARGEST],
        new int[day.length],
        columns[CANCELLED],
        columns[RETURNED],
        Integer.MAX_VALUE,
        new int[0],
        new double[0]);
  }

  private static List<CalendarEvent> events() {
    var events = new ArrayList<CalendarEvent>();
    for (var row : SampleResource.rows("calendar.csv")) {
      events.add(
          new CalendarEvent(
              row.getField("event_id"),
              row.getField("name"),
              CalendarEvent.Kind.valueOf(row.getField("kind")),
              row.getField("country"),
              (int) LocalDate.parse(row.getField("from_day")).toEpochDay(),
              (int) LocalDate.parse(row.getField("to_day")).toEpochDay(),
              "",
              ""));
    }
    return events;
  }

  /// Units ordered and not cancelled, of a SKU from `firstDay` on, one-off bulk orders too.
  public static double[] net(SkuHistory series, int firstDay, int days) {
    var net = new double[days];
    for (var i = 0; i < series.day().length; i++) {
      var at = series.day()[i] - firstDay;
      if (at >= 0 && at < days) {
        net[at] += series.soldUnits()[i] - series.cancelledUnits()[i];
      }
    }
    Arrays.setAll(net, at -> Math.max(0, net[at]));
    return net;
  }
}
