package org.owplanner.datasets.sample;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.OrderHistory;

/// Turns the sample's order lines into what pickers had to fetch.
final class PickedLines {

  private PickedLines() {}

  static OrderHistory of(RetailOrders orders) {
    var lines = orders.lines();
    var units = unitsPicked(lines);
    var size = orders.orderIds().size();
    var day = new int[size];
    var count = new int[size];
    Arrays.fill(day, Integer.MAX_VALUE);
    for (var i = 0; i < units.length; i++) {
      if (units[i] > 0) {
        var line = lines.get(i);
        count[line.order()]++;
        day[line.order()] =
            Math.min(day[line.order()], (int) line.orderedAt().toLocalDate().toEpochDay());
      }
    }
    return inOrder(lines, units, day, count);
  }

  /// Units of each line that pickers had to fetch.
  static int[] unitsPicked(List<RetailOrderLine> lines) {
    var units = new int[lines.size()];
    for (var i = 0; i < units.length; i++) {
      var line = lines.get(i);
      if (line.kind() == OrderKind.SALE) {
        units[i] += line.units();
      } else if (line.kind() == OrderKind.CANCELLATION) {
        var sale = lines.get(line.cancels());
        if (sale.orderedAt().toLocalDate().equals(line.orderedAt().toLocalDate())) {
          units[line.cancels()] -= line.units();
        }
      }
    }
    return units;
  }

  /// Orders are numbered by time already; those without a picked line drop out.
  private static OrderHistory inOrder(
      List<RetailOrderLine> lines, int[] units, int[] day, int[] count) {
    var kept = 0;
    var total = 0;
    var place = new int[count.length];
    var first = new int[count.length + 1];
    var days = new int[count.length];
    for (var o = 0; o < count.length; o++) {
      if (count[o] > 0) {
        days[kept] = day[o];
        first[kept] = total;
        place[o] = total;
        total += count[o];
        kept++;
      }
    }
    first[kept] = total;
    var lineSku = new int[total];
    var lineUnits = new int[total];
    for (var i = 0; i < units.length; i++) {
      if (units[i] > 0) {
        var at = place[lines.get(i).order()]++;
        lineSku[at] = lines.get(i).sku();
        lineUnits[at] = units[i];
      }
    }
    return new OrderHistory(
        Arrays.copyOf(days, kept), Arrays.copyOf(first, kept + 1), lineSku, lineUnits);
  }
}
