package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Histories made by hand.
final class DemandHistories {

  static final int[] NO_DAYS = {};

  private DemandHistories() {}

  /// A SKU without stock history whose lines are one a day.
  static SkuHistory sold(String sku, int[] day, int[] units) {
    return of(sku, "", 0, day, units, units, new int[day.length], new int[day.length], NO_DAYS);
  }

  static SkuHistory of(
      String sku,
      String description,
      long priceCents,
      int[] day,
      int[] units,
      int[] largest,
      int[] cancelled,
      int[] returned,
      int[] shortDay) {
    return new SkuHistory(
        "W",
        "GB",
        sku,
        description,
        priceCents,
        day,
        units,
        ones(day.length),
        largest,
        new int[day.length],
        cancelled,
        returned,
        shortDay.length == 0 ? Integer.MAX_VALUE : 0,
        shortDay,
        new double[shortDay.length]);
  }

  /// The same with units that the feed calls bulk.
  static SkuHistory withBulk(SkuHistory series, int[] bulk) {
    return new SkuHistory(
        series.warehouseId(),
        series.country(),
        series.skuId(),
        series.description(),
        series.priceCents(),
        series.day(),
        series.soldUnits(),
        series.lines(),
        series.largestLineUnits(),
        bulk,
        series.cancelledUnits(),
        series.returnedUnits(),
        series.firstStockDay(),
        series.shortDay(),
        series.shortShare());
  }

  private static int[] ones(int length) {
    var ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// A seller with `count` SKUs that sell on about a quarter of the days from `from` to `to`, twice
  /// as much on the days of `lifted`.
  static List<SkuHistory> random(int count, int from, int to, CalendarEvent... lifted) {
    var random = new Random(17);
    var all = new ArrayList<SkuHistory>();
    for (var i = 0; i < count; i++) {
      var rate = 0.05 + 0.6 * random.nextDouble();
      var days = new ArrayList<Integer>();
      var units = new ArrayList<Integer>();
      for (var day = from; day < to; day++) {
        var today = rate;
        for (var event : lifted) {
          today *= event.counts(day, "GB", "W", "S") ? 2 : 1;
        }
        var sold = 0;
        for (var draw = 0; draw < 4; draw++) {
          sold += random.nextDouble() < today / 4 ? 1 : 0;
        }
        if (sold > 0) {
          days.add(day);
          units.add(sold);
        }
      }
      all.add(
          sold(
              "SKU" + i,
              days.stream().mapToInt(Integer::intValue).toArray(),
              units.stream().mapToInt(Integer::intValue).toArray()));
    }
    return all;
  }

  static SellerHistory seller(int planDay, List<SkuHistory> series, CalendarEvent... events) {
    return new SellerHistory("S", planDay, series, List.of(events));
  }
}
