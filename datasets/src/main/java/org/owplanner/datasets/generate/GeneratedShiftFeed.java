package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.owplanner.engine.forecast.OrderHistory;

/// Writes what a shift on the day after a generated feed's last one has to pick: that day's orders,
/// with stock at every slot and as many pickers as they need.
final class GeneratedShiftFeed {

  private static final int WEEKS_ON_HAND = 4;
  private static final double SECONDS_OF_A_LINE = 40;
  private static final double SECONDS_OF_A_PICKER = 0.8 * 9 * 3600;
  private static final int HOURS_OF_PACKING = 7;
  private static final LocalTime HOME_CUT_OFF = LocalTime.of(14, 0);
  private static final LocalTime EXPORT_CUT_OFF = LocalTime.of(17, 0);
  private static final int EACH_HARD = 10;
  private static final int EACH_FIRST = 20;

  private final GeneratedFeed feed;
  private final ZoneId zone;
  private final int firstOrder;

  private GeneratedShiftFeed(GeneratedFeed feed) {
    this.feed = feed;
    zone = ZoneId.of(feed.warehouse().spec().timeZone());
    var days = feed.orders().epochDay();
    var lastDay = (int) feed.options().lastDay().toEpochDay();
    var first = days.length;
    while (first > 0 && days[first - 1] == lastDay) {
      first--;
    }
    firstOrder = first;
  }

  static void write(FeedFolder files, GeneratedFeed feed) {
    var shift = new GeneratedShiftFeed(feed);
    shift.writeOrders(files);
    shift.writeStock(files);
    var orders = feed.orders();
    var lines = orders.lines() - orders.firstLine()[shift.firstOrder];
    var pickers = Math.max(1, (int) Math.ceil(lines * SECONDS_OF_A_LINE / SECONDS_OF_A_PICKER / 5));
    CrewFeed.write(
        files,
        feed.options().warehouseId(),
        List.of(
            new CartSpec("CART-12", 12, 480, 150, 12, 3 * pickers),
            new CartSpec("BOX", 30, 600, 150, 0, pickers),
            new CartSpec("TRUCK", 20, 3_000, 1_000, 20, pickers)),
        Math.max(1, Math.ceilDiv(orders.orders() - shift.firstOrder, HOURS_OF_PACKING)));
  }

  private void writeOrders(FeedFolder files) {
    var orders = feed.orders();
    try (var out = files.open(FeedFile.OPEN_ORDER)) {
      for (var order = firstOrder; order < orders.orders(); order++) {
        out.row(
            feed.options().warehouseId(),
            GeneratedOrderFeed.id(order),
            GeneratedOrderFeed.time(orders, order, firstOrder, orders.orders()),
            cutOff(order),
            Boolean.toString(order % EACH_HARD == 0),
            order % EACH_FIRST == 0 ? "1" : "0",
            "",
            "OPEN",
            "true");
      }
    }
    try (var out = files.open(FeedFile.OPEN_ORDER_LINE)) {
      for (var order = firstOrder; order < orders.orders(); order++) {
        writeLines(out, orders, order);
      }
    }
  }

  private void writeLines(FeedWriter out, OrderHistory orders, int order) {
    var first = orders.firstLine()[order];
    for (var line = first; line < orders.firstLine()[order + 1]; line++) {
      var sku = feed.skus().get(orders.lineSku()[line]);
      out.row(
          feed.options().warehouseId(),
          GeneratedOrderFeed.id(order),
          Integer.toString(line - first + 1),
          sku.sellerId(),
          sku.skuId(),
          Integer.toString(orders.lineUnits()[line]));
    }
  }

  private String cutOff(int order) {
    var isHome = GeneratedOrderFeed.country(order).equals(feed.warehouse().spec().country());
    return at(feed.options().planDate(), isHome ? HOME_CUT_OFF : EXPORT_CUT_OFF);
  }

  /// Some weeks of what faces hold, and at least half as much again as the shift asks for.
  private void writeStock(FeedFolder files) {
    var faces = new int[feed.skus().size()];
    feed.slots().forEach(slot -> faces[slot.sku()]++);
    var asked = asked();
    var asOf = at(feed.options().planDate(), LocalTime.of(5, 0));
    try (var out = files.open(FeedFile.LOCATION_STOCK)) {
      for (var slot : feed.slots()) {
        var sku = feed.skus().get(slot.sku());
        var onHand =
            Math.max(
                WEEKS_ON_HAND * feed.holdUnits()[slot.sku()],
                asked[slot.sku()] + asked[slot.sku()] / 2);
        var units = Math.ceilDiv(onHand, faces[slot.sku()]);
        out.row(
            feed.options().warehouseId(),
            feed.warehouse().locations().get(slot.location()).id(),
            "1",
            sku.sellerId(),
            sku.skuId(),
            "",
            "",
            Integer.toString(units),
            asOf,
            "true");
      }
    }
  }

  /// Units of each SKU that the shift asks for.
  private int[] asked() {
    var orders = feed.orders();
    var asked = new int[feed.skus().size()];
    for (var line = orders.firstLine()[firstOrder]; line < orders.lines(); line++) {
      asked[orders.lineSku()[line]] += orders.lineUnits()[line];
    }
    return asked;
  }

  private String at(LocalDate date, LocalTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atTime(time).atZone(zone));
  }
}
