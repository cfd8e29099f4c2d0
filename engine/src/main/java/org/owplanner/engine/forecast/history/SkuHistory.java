package org.owplanner.engine.forecast.history;

import java.util.Arrays;

/// What is known of one SKU in one warehouse: what was ordered, and when it could be.
///
/// Days are since 1970-01-01 in the warehouse's time zone. The arrays of orders have an element a
/// day with any order line.
///
/// @param warehouseId the warehouse
/// @param country where the warehouse stands
/// @param skuId the seller's key of the SKU
/// @param description what it is, in words
/// @param priceCents price of a unit
/// @param day days with order lines, ascending
/// @param soldUnits units of ordinary sales
/// @param lines order lines of ordinary sales
/// @param largestLineUnits units of the largest of those lines
/// @param bulkUnits units of sales that the feed calls bulk
/// @param cancelledUnits units cancelled, on the day of the sale that they cancel where it is known
/// @param returnedUnits units that came back
/// @param firstStockDay first day with a stock record, `Integer.MAX_VALUE` where there is none
/// @param shortDay days, from the first stock record on, that ended without stock or had some for a
///   part of the day only, ascending
/// @param shortShare share of each such day in stock, 0 where it isn't known
public record SkuHistory(
    String warehouseId,
    String country,
    String skuId,
    String description,
    long priceCents,
    int[] day,
    int[] soldUnits,
    int[] lines,
    int[] largestLineUnits,
    int[] bulkUnits,
    int[] cancelledUnits,
    int[] returnedUnits,
    int firstStockDay,
    int[] shortDay,
    double[] shortShare) {

  public SkuHistory {
    var days = day.length;
    if (soldUnits.length != days
        || lines.length != days
        || largestLineUnits.length != days
        || bulkUnits.length != days
        || cancelledUnits.length != days
        || returnedUnits.length != days
        || shortShare.length != shortDay.length) {
      throw new IllegalArgumentException(
          "The history of SKU (%s) in warehouse (%s) has arrays of unlike lengths."
              .formatted(skuId, warehouseId));
    }
  }

  /// Whether it is known on which days there was stock.
  public boolean hasStockHistory() {
    return firstStockDay != Integer.MAX_VALUE;
  }

  /// Units of a day's largest line that can't have been cancelled: where a line was cancelled
  /// whole, nothing is left of it that could be large.
  ///
  /// @param at place of the day in `day`
  int largestKeptUnits(int at) {
    return Math.min(largestLineUnits[at], Math.max(0, soldUnits[at] - cancelledUnits[at]));
  }

  /// What was known on the morning of a day.
  SkuHistory before(int firstUnknownDay) {
    var days = firstAtOrAfter(day, firstUnknownDay);
    var shorts = firstAtOrAfter(shortDay, firstUnknownDay);
    return new SkuHistory(
        warehouseId,
        country,
        skuId,
        description,
        priceCents,
        Arrays.copyOf(day, days),
        Arrays.copyOf(soldUnits, days),
        Arrays.copyOf(lines, days),
        Arrays.copyOf(largestLineUnits, days),
        Arrays.copyOf(bulkUnits, days),
        Arrays.copyOf(cancelledUnits, days),
        Arrays.copyOf(returnedUnits, days),
        firstStockDay < firstUnknownDay ? firstStockDay : Integer.MAX_VALUE,
        Arrays.copyOf(shortDay, shorts),
        Arrays.copyOf(shortShare, shorts));
  }

  private static int firstAtOrAfter(int[] ascending, int value) {
    var at = Arrays.binarySearch(ascending, value);
    return at >= 0 ? at : -at - 1;
  }
}
