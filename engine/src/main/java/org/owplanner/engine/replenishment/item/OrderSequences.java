package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// The cheapest sequence of orders against separable costs of the supply decided so far, in one
/// regime: Wagner and Whitin (1958) over weeks and lots, the number of orders counted to two.
final class OrderSequences {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int COUNTS = 3;

  /// Lots decided until each week in the last sequence found.
  final int[] path = new int[WEEKS];

  private int storedLots;
  private double[] best = new double[0];
  private int[] stored = new int[0];
  private int[] before = new int[0];
  private double[] low = new double[0];
  private int[] queue = new int[0];
  private int width;

  /// Least cost of at least so many orders, 0 to 2.
  ///
  /// @param costs by supply in lots, index (regime·T + week)·size + lots
  double run(double[] costs, int size, OrderOffers offers, int regime, int first, int atLeast) {
    width = size;
    reserve();
    Arrays.fill(best, 0, COUNTS * width, Double.POSITIVE_INFINITY);
    best[0] = 0;
    stored[0] = 0;
    for (var t = first; t < WEEKS; t++) {
      for (var k = 0; k < COUNTS * width; k++) {
        before[t * COUNTS * width + k] = k;
      }
      for (var n = offers.from(regime, t); n < offers.from(regime, t + 1); n++) {
        for (var k = COUNTS - 1; k >= 0; k--) {
          if (offers.isSteady(n)) {
            addSteady(offers, n, t, k);
          } else {
            addChanging(offers, n, t, k);
          }
        }
      }
      var row = (regime * WEEKS + t) * width;
      for (var k = 0; k < COUNTS; k++) {
        for (var x = 0; x < width; x++) {
          best[k * width + x] += costs[row + x];
        }
      }
    }
    var end = atLeast * width;
    for (var k = atLeast * width; k < COUNTS * width; k++) {
      end = best[k] < best[end] ? k : end;
    }
    var micros = best[end];
    storedLots = stored[end];
    for (var t = WEEKS - 1; t >= 0; t--) {
      path[t] = t < first || micros == Double.POSITIVE_INFINITY ? 0 : end % width;
      end = t < first ? end : before[t * COUNTS * width + end];
    }
    return micros;
  }

  /// Lots taken from the factory in the last sequence found.
  int storedLots() {
    return storedLots;
  }

  /// An order at a fixed price a lot: the best lots before it are a running minimum.
  private void addSteady(OrderOffers offers, int n, int week, int count) {
    var from = count * width;
    var to = Math.min(COUNTS - 1, count + 1) * width;
    var lotMicros = offers.lotMicros(n);
    var line = offers.lineMicros();
    var least = offers.leastLots(n);
    var most = offers.mostLots(n);
    if (offers.isStored(n) || most < width) {
      addWindow(from, to, week, lotMicros, line, least, most, offers.isStored(n));
      return;
    }
    var cheapest = Double.POSITIVE_INFINITY;
    var source = 0;
    for (var x = least; x < width; x++) {
      var micros = best[from + x - least] - lotMicros * (x - least);
      if (micros < cheapest) {
        cheapest = micros;
        source = from + x - least;
      }
      take(to + x, cheapest + line + lotMicros * x, source, week, 0);
    }
  }

  private void addWindow(
      int from,
      int to,
      int week,
      double lotMicros,
      double line,
      int least,
      int most,
      boolean isStored) {
    for (var x = 0; x < width; x++) {
      low[x] = best[from + x] - lotMicros * x;
    }
    // queue of lots before the order, each cheaper than all that came before it
    var head = 0;
    var tail = 0;
    for (var x = least; x < width; x++) {
      while (tail > head && low[queue[tail - 1]] >= low[x - least]) {
        tail--;
      }
      queue[tail++] = x - least;
      while (queue[head] < x - most) {
        head++;
      }
      var lots = isStored ? x - queue[head] : 0;
      take(to + x, low[queue[head]] + line + lotMicros * x, from + queue[head], week, lots);
    }
  }

  private void addChanging(OrderOffers offers, int n, int week, int count) {
    var from = count * width;
    var to = Math.min(COUNTS - 1, count + 1) * width;
    System.arraycopy(best, from, low, 0, width);
    for (var x = offers.leastLots(n); x < width; x++) {
      for (var lots = offers.leastLots(n); lots <= Math.min(offers.mostLots(n), x); lots++) {
        take(
            to + x,
            low[x - lots] + offers.micros(n, lots),
            from + x - lots,
            week,
            offers.isStored(n) ? lots : 0);
      }
    }
  }

  private void take(int state, double micros, int source, int week, int fromStock) {
    if (micros < best[state]) {
      best[state] = micros;
      stored[state] = stored[source] + fromStock;
      // the source may itself have been reached in this week
      before[week * COUNTS * width + state] = before[week * COUNTS * width + source];
    }
  }

  private void reserve() {
    if (best.length < COUNTS * width) {
      best = new double[COUNTS * width];
      low = new double[width];
      queue = new int[width];
      stored = new int[COUNTS * width];
      before = new int[WEEKS * COUNTS * width];
    }
  }
}
