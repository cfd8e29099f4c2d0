package org.owplanner.engine.replenishment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Classes of a seller's items: A, B, C by revenue and X, Y, Z by steadiness of demand.
///
/// Revenue is units ordered in the last 182 days · price today. An item is A if those before it, in
/// descending revenue, make less than 80% of it, B below 95%. Steadiness is the coefficient of
/// variation s ÷ x̄ of the units of each of the 26 weeks: X below 0.5, Y below 1.
final class ItemClasses {

  private static final double SHARE_OF_A = 0.8;
  private static final double SHARE_OF_B = 0.95;
  private static final double MOST_OF_X = 0.5;
  private static final double MOST_OF_Y = 1;
  private static final int DAYS_A_WEEK = 7;

  private ItemClasses() {}

  /// A, B or C of each item.
  static String[] abc(List<ReplenishmentItem> items) {
    var revenue = new double[items.size()];
    var all = 0.0;
    for (var i = 0; i < revenue.length; i++) {
      revenue[i] =
          (double) IntStream.of(items.get(i).soldUnits()).asLongStream().sum()
              * Math.max(0, items.get(i).priceMicros());
      all += revenue[i];
    }
    var order =
        IntStream.range(0, revenue.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -revenue[i]).thenComparing(i -> i))
            .toList();
    var classes = new String[revenue.length];
    var before = 0.0;
    for (var i : order) {
      var isSold = revenue[i] > 0;
      classes[i] =
          isSold && before < SHARE_OF_A * all
              ? "A"
              : isSold && before < SHARE_OF_B * all ? "B" : "C";
      before += revenue[i];
    }
    return classes;
  }

  /// X, Y or Z of an item; Z without any sale.
  static String xyz(int[] soldUnits) {
    var weeks = soldUnits.length / DAYS_A_WEEK;
    var first = soldUnits.length - weeks * DAYS_A_WEEK;
    var sum = 0.0;
    var squares = 0.0;
    for (var week = 0; week < weeks; week++) {
      var units = 0L;
      for (var d = 0; d < DAYS_A_WEEK; d++) {
        units += soldUnits[first + week * DAYS_A_WEEK + d];
      }
      sum += units;
      squares += (double) units * units;
    }
    if (sum == 0) {
      return "Z";
    }
    var mean = sum / weeks;
    var variation = Math.sqrt(Math.max(0, squares / weeks - mean * mean)) / mean;
    return variation < MOST_OF_X ? "X" : variation < MOST_OF_Y ? "Y" : "Z";
  }
}
