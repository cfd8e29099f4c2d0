package org.owplanner.datasets.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedWriter;
import org.owplanner.datasets.generate.NetworkFeed;
import org.owplanner.datasets.generate.NetworkTerms;

/// Writes the real orders in the order of time.
final class RetailOrderFeed {

  private RetailOrderFeed() {}

  static void write(FeedFolder files, SampleFeed feed) {
    var codes = countryCodes();
    try (var out = files.open(FeedFile.ORDER_LINE)) {
      var warehouseId = feed.warehouse().spec().warehouseId();
      forEach(
          feed,
          (line, id, time) ->
              row(
                  out,
                  feed,
                  line,
                  warehouseId,
                  id,
                  time,
                  codes.getOrDefault(line.country(), line.country())));
    }
  }

  /// Tells some orders once more, of the other warehouses of a network: only lines of goods that
  /// they carry.
  static void write(FeedFolder files, SampleFeed feed, NetworkTerms network) {
    var carried = network.carriedKeys();
    try (var out = files.open(FeedFile.ORDER_LINE, NetworkFeed.PART)) {
      forEach(
          feed,
          (line, id, time) -> {
            var sku = feed.skus().get(line.sku());
            if (carried.contains(NetworkTerms.key(sku.sellerId(), sku.retail().skuId()))) {
              network
                  .siteOf(id)
                  .ifPresent(
                      site ->
                          row(
                              out,
                              feed,
                              line,
                              site.warehouseId(),
                              site.orderId(id),
                              time,
                              site.country()));
            }
          });
    }
  }

  /// Takes a line with its order's id and its time.
  private interface Taker {
    void take(RetailOrderLine line, String orderId, String time);
  }

  private static void forEach(SampleFeed feed, Taker taker) {
    var orders = feed.orders();
    var lines = new ArrayList<>(orders.lines());
    lines.sort(Comparator.comparing(RetailOrderLine::orderedAt));
    var lastTime = LocalDateTime.MIN;
    var time = "";
    for (var line : lines) {
      if (!line.orderedAt().equals(lastTime)) {
        lastTime = line.orderedAt();
        time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(lastTime.atZone(RetailOrders.ZONE));
      }
      taker.take(line, orders.orderIds().get(line.order()), time);
    }
  }

  private static void row(
      FeedWriter out,
      SampleFeed feed,
      RetailOrderLine line,
      String warehouseId,
      String orderId,
      String time,
      String country) {
    var sku = feed.skus().get(line.sku());
    out.row(
        warehouseId,
        orderId,
        Integer.toString(line.lineNo()),
        sku.sellerId(),
        sku.retail().skuId(),
        Integer.toString(line.units()),
        time,
        country,
        line.kind().name(),
        Long.toString(line.priceCents()));
  }

  static Map<String, String> countryCodes() {
    var codes = new HashMap<String, String>();
    for (var row : SampleResource.rows("countries.csv")) {
      codes.put(row.getField("name"), row.getField("code"));
    }
    return codes;
  }
}
