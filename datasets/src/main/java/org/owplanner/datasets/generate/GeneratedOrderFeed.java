package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.Locale;
import org.owplanner.engine.forecast.OrderHistory;

/// Writes generated orders, those of a day evenly from 06:00 to 18:00 UTC.
final class GeneratedOrderFeed {

  private static final String[] COUNTRIES = {"DE", "FR", "IT", "ES", "PL", "NL", "AT"};
  private static final int OPEN_SECOND = 6 * 3600;
  private static final int OPEN_SECONDS = 12 * 3600;

  private GeneratedOrderFeed() {}

  static void write(FeedFolder files, GeneratedFeed feed) {
    var warehouseId = feed.options().warehouseId();
    var first = feed.orders().firstLine();
    try (var out = files.open(FeedFile.ORDER_LINE)) {
      forEach(
          feed,
          (order, id, time) -> {
            for (var line = first[order]; line < first[order + 1]; line++) {
              row(out, feed, order, line, warehouseId, id, time, country(order));
            }
          });
    }
  }

  /// Tells some orders once more, of the other warehouses of a network: only lines of goods that
  /// they carry.
  static void write(FeedFolder files, GeneratedFeed feed, NetworkTerms network) {
    var carried = network.carriedKeys();
    var first = feed.orders().firstLine();
    try (var out = files.open(FeedFile.ORDER_LINE, NetworkFeed.PART)) {
      forEach(
          feed,
          (order, id, time) -> {
            var site = network.siteOf(id);
            for (var line = first[order]; site.isPresent() && line < first[order + 1]; line++) {
              var sku = feed.skus().get(feed.orders().lineSku()[line]);
              if (carried.contains(NetworkTerms.key(sku.sellerId(), sku.skuId()))) {
                var to = site.get();
                row(out, feed, order, line, to.warehouseId(), to.orderId(id), time, to.country());
              }
            }
          });
    }
  }

  /// Takes an order with its id and time.
  private interface Taker {
    void take(int order, String id, String time);
  }

  private static void forEach(GeneratedFeed feed, Taker taker) {
    var orders = feed.orders();
    var days = orders.epochDay();
    var from = 0;
    while (from < days.length) {
      var to = from;
      while (to < days.length && days[to] == days[from]) {
        to++;
      }
      for (var o = from; o < to; o++) {
        taker.take(o, id(o), time(orders, o, from, to));
      }
      from = to;
    }
  }

  private static void row(
      FeedWriter out,
      GeneratedFeed feed,
      int order,
      int line,
      String warehouseId,
      String orderId,
      String time,
      String country) {
    var orders = feed.orders();
    var sku = feed.skus().get(orders.lineSku()[line]);
    out.row(
        warehouseId,
        orderId,
        Integer.toString(line - orders.firstLine()[order] + 1),
        sku.sellerId(),
        sku.skuId(),
        Integer.toString(orders.lineUnits()[line]),
        time,
        country,
        "SALE",
        Long.toString(sku.priceCents()));
  }

  static String id(int order) {
    return String.format(Locale.ROOT, "G%08d", order + 1);
  }

  static String country(int order) {
    return COUNTRIES[order % COUNTRIES.length];
  }

  /// When an order came of a day whose orders are `from` (included) to `to` (excluded).
  static String time(OrderHistory orders, int order, int from, int to) {
    var second = OPEN_SECOND + (int) ((long) (order - from) * OPEN_SECONDS / (to - from));
    return LocalDate.ofEpochDay(orders.epochDay()[order]).toString()
        + 'T'
        + twoDigits(second / 3600)
        + ':'
        + twoDigits(second / 60 % 60)
        + ':'
        + twoDigits(second % 60)
        + 'Z';
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
