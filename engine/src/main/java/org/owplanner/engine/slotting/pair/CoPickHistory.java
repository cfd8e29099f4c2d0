package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.PickOrders;

/// Counts which faces past orders held together.
///
/// A pair counts Σ w_d ÷ W orders a day over the orders that hold both, w_d being the weight of the
/// order's day and W that of all days. It is kept where at least `SUPPORT` orders hold both and
/// these are more than would by chance (lift above 1): n_ab · n > n_a · n_b with n orders.
final class CoPickHistory {

  private static final int SUPPORT = 2;
  private static final int FACE_BITS = 26;
  private static final int DAY_BITS = 11;
  private static final long FACE_MASK = (1L << FACE_BITS) - 1;
  private static final long DAY_MASK = (1L << DAY_BITS) - 1;

  private final int faces;
  private final HistoryWindow window;
  private final int[] ordersOf;
  private final int most;
  private long[] keys = new long[1 << 16];
  private int count;
  private int orders;

  /// @param most orders with more distinct faces are left out: they are cut into tours by location
  CoPickHistory(int faces, HistoryWindow window, int most) {
    this.faces = faces;
    this.window = window;
    this.most = most;
    ordersOf = new int[faces];
  }

  /// The pairs of all orders of the window, priced per order a day.
  ///
  /// @param microsPerMetreOfAnOrderADay what a metre walked in one order a day costs over the
  ///   horizon
  CoPicks count(PickOrders history, double microsPerMetreOfAnOrderADay) {
    for (var order = 0; order < history.orders(); order++) {
      add(history, order);
    }
    var sorted = Arrays.copyOf(keys, count);
    keys = new long[0];
    Arrays.parallelSort(sorted);
    return pairs(sorted, microsPerMetreOfAnOrderADay / window.totalWeight());
  }

  private void add(PickOrders history, int order) {
    var held =
        Arrays.stream(
                history.lineFace(), history.firstLine()[order], history.firstLine()[order + 1])
            .sorted()
            .distinct()
            .toArray();
    orders++;
    for (var face : held) {
      ordersOf[face]++;
    }
    if (held.length > most) {
      return;
    }
    var day = history.epochDay()[order] - window.fromDay();
    for (var i = 0; i < held.length; i++) {
      for (var j = i + 1; j < held.length; j++) {
        if (count == keys.length) {
          keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = ((((long) held[i] << FACE_BITS) | held[j]) << DAY_BITS) | (day & DAY_MASK);
      }
    }
  }

  private CoPicks pairs(long[] sorted, double price) {
    var a = new int[sorted.length];
    var b = new int[sorted.length];
    var prices = new long[sorted.length];
    var kept = 0;
    var from = 0;
    while (from < sorted.length) {
      var pair = sorted[from] >>> DAY_BITS;
      var weight = 0.0;
      var to = from;
      while (to < sorted.length && sorted[to] >>> DAY_BITS == pair) {
        weight += window.weight(window.fromDay() + (int) (sorted[to] & DAY_MASK));
        to++;
      }
      a[kept] = (int) (pair >>> FACE_BITS);
      b[kept] = (int) (pair & FACE_MASK);
      prices[kept] = Math.round(weight * price);
      var isMoreThanChance =
          (long) (to - from) * orders > (long) ordersOf[a[kept]] * ordersOf[b[kept]];
      if (to - from >= SUPPORT && isMoreThanChance && prices[kept] > 0) {
        kept++;
      }
      from = to;
    }
    return CoPicks.of(
        faces, Arrays.copyOf(a, kept), Arrays.copyOf(b, kept), Arrays.copyOf(prices, kept));
  }
}
