package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.Arrays;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedWriter;
import org.owplanner.engine.forecast.OrderHistory;

/// Generates on which past days the sample's goods were out of stock, since the source doesn't say.
///
/// A SKU ordered on n of the d days with orders since its first counts as out of stock in a gap of
/// g such days that chance would leave with a probability below one in 10,000: (1 − n/d)^g < 10⁻⁴.
/// It looks at orders before the plan date only, and at gaps that ended before it.
final class SampleStockDays {

  private static final double LEAST_PROBABILITY = 1e-4;
  private static final int FEWEST_DAYS = 20;

  private final SampleFeed feed;
  private final int[] openDays;
  private final FeedWriter out;

  private SampleStockDays(SampleFeed feed, int[] openDays, FeedWriter out) {
    this.feed = feed;
    this.openDays = openDays;
    this.out = out;
  }

  static void write(FeedFolder files, SampleFeed feed, LocalDate planDate) {
    var orders = feed.orders().pickedBefore(planDate);
    var openDays = Arrays.stream(orders.epochDay()).distinct().toArray();
    var soldDays = soldDays(orders, feed.skus().size());
    try (var out = files.open(FeedFile.STOCK_DAY)) {
      var stock = new SampleStockDays(feed, openDays, out);
      for (var sku = 0; sku < soldDays.length; sku++) {
        if (soldDays[sku].length > 0) {
          stock.write(sku, soldDays[sku]);
        }
      }
    }
  }

  /// Days on which each SKU was ordered, ascending.
  private static int[][] soldDays(OrderHistory orders, int skus) {
    var days = new int[skus][8];
    var count = new int[skus];
    for (var order = 0; order < orders.orders(); order++) {
      var day = orders.epochDay()[order];
      for (var line = orders.firstLine()[order]; line < orders.firstLine()[order + 1]; line++) {
        var sku = orders.lineSku()[line];
        if (count[sku] == 0 || days[sku][count[sku] - 1] != day) {
          if (count[sku] == days[sku].length) {
            days[sku] = Arrays.copyOf(days[sku], 2 * count[sku]);
          }
          days[sku][count[sku]++] = day;
        }
      }
    }
    for (var sku = 0; sku < skus; sku++) {
      days[sku] = Arrays.copyOf(days[sku], count[sku]);
    }
    return days;
  }

  private void write(int sku, int[] sold) {
    row(sku, sold[0], feed.skus().get(sku).casePack());
    var first = Arrays.binarySearch(openDays, sold[0]);
    var open = openDays.length - first;
    var noSale = 1 - sold.length / (double) open;
    if (open < FEWEST_DAYS || noSale <= 0) {
      return;
    }
    for (var i = 1; i < sold.length; i++) {
      var from = Arrays.binarySearch(openDays, sold[i - 1]) + 1;
      var to = Arrays.binarySearch(openDays, sold[i]);
      if (StrictMath.pow(noSale, to - from) < LEAST_PROBABILITY) {
        for (var at = from; at < to; at++) {
          row(sku, openDays[at], 0);
        }
      }
    }
  }

  private void row(int sku, int day, int units) {
    var goods = feed.skus().get(sku);
    out.row(
        feed.warehouse().spec().warehouseId(),
        goods.sellerId(),
        goods.retail().skuId(),
        LocalDate.ofEpochDay(day).toString(),
        Integer.toString(units),
        units == 0 ? "0" : "",
        "true");
  }
}
