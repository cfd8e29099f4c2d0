package org.owplanner.datasets.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;

/// Writes the real orders in the order of time.
final class RetailOrderFeed {

  private RetailOrderFeed() {}

  static void write(FeedFolder files, SampleFeed feed) {
    var warehouseId = feed.warehouse().spec().warehouseId();
    var orders = feed.orders();
    var codes = countryCodes();
    var lines = new ArrayList<>(orders.lines());
    lines.sort(Comparator.comparing(RetailOrderLine::orderedAt));
    var lastTime = LocalDateTime.MIN;
    var time = "";
    try (var out = files.open(FeedFile.ORDER_LINE)) {
      for (var line : lines) {
        if (!line.orderedAt().equals(lastTime)) {
          lastTime = line.orderedAt();
          time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(lastTime.atZone(RetailOrders.ZONE));
        }
        var sku = feed.skus().get(line.sku());
        out.row(
            warehouseId,
            orders.orderIds().get(line.order()),
            Integer.toString(line.lineNo()),
            sku.sellerId(),
            sku.retail().skuId(),
            Integer.toString(line.units()),
            time,
            codes.getOrDefault(line.country(), line.country()),
            line.kind().name(),
            Long.toString(line.priceCents()));
      }
    }
  }

  static Map<String, String> countryCodes() {
    var codes = new HashMap<String, String>();
    for (var row : SampleResource.rows("countries.csv")) {
      codes.put(row.getField("name"), row.getField("code"));
    }
    return codes;
  }
}
