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
    var orders = feed.orders();
    var days = orders.epochDay();
    try (var out = files.open(FeedFile.ORDER_LINE)) {
      var from = 0;
      while (from < days.length) {
        var to = from;
        while (to < days.length && days[to] == days[from]) {
          to++;
        }
        writeDay(out, feed, from, to);
        from = to;
      }
    }
  }

  private static void writeDay(FeedWriter out, GeneratedFeed feed, int from, int to) {
    var orders = feed.orders();
    var warehouseId = feed.options().warehouseId();
    for (var o = from; o < to; o++) {
      var time = time(orders, o, from, to);
      var orderId = id(o);
      var country = country(o);
      for (var line = orders.firstLine()[o]; line < orders.firstLine()[o + 1]; line++) {
        var sku = feed.skus().get(orders.lineSku()[line]);
        out.row(
            warehouseId,
            orderId,
            Integer.toString(line - orders.firstLine()[o] + 1),
            sku.sellerId(),
            sku.skuId(),
            Integer.toString(orders.lineUnits()[line]),
            time,
            country,
            "SALE",
            Long.toString(sku.priceCents()));
      }
    }
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
