package org.owplanner.engine.forecast;

import java.util.Arrays;

/// Orders in the sequence in which they came, as flat arrays.
///
/// Order `o` holds the lines `firstLine[o]` to `firstLine[o + 1] - 1`.
///
/// @param epochDay day of each order in the warehouse's time zone, days since 1970-01-01, ascending
/// @param firstLine index of each order's first line, with the number of lines as last element
/// @param lineSku index of the SKU of each line
/// @param lineUnits units of each line
public record OrderHistory(int[] epochDay, int[] firstLine, int[] lineSku, int[] lineUnits) {

  public OrderHistory {
    if (firstLine.length != epochDay.length + 1
        || lineSku.length != lineUnits.length
        || firstLine[epochDay.length] != lineSku.length) {
      throw new IllegalArgumentException(
          "The order history's arrays (%d orders, %d starts, %d SKUs, %d units) do not fit together."
              .formatted(epochDay.length, firstLine.length, lineSku.length, lineUnits.length));
    }
  }

  /// Number of orders.
  public int orders() {
    return epochDay.length;
  }

  /// Number of order lines.
  public int lines() {
    return lineSku.length;
  }

  /// The orders of the days `fromDay` (included) to `toDay` (excluded).
  public OrderHistory between(int fromDay, int toDay) {
    var from = firstAtOrAfter(fromDay);
    var to = Math.max(from, firstAtOrAfter(toDay));
    var starts = new int[to - from + 1];
    for (var o = from; o <= to; o++) {
      starts[o - from] = firstLine[o] - firstLine[from];
    }
    return new OrderHistory(
        Arrays.copyOfRange(epochDay, from, to),
        starts,
        Arrays.copyOfRange(lineSku, firstLine[from], firstLine[to]),
        Arrays.copyOfRange(lineUnits, firstLine[from], firstLine[to]));
  }

  private int firstAtOrAfter(int day) {
    var low = 0;
    var high = epochDay.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (epochDay[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
