package org.owplanner.engine.wave.batch;

import java.util.Arrays;

/// The promising batches that one search meets: those whose reduced cost c(B) − Σ πᵢ is below a
/// limit, each once, until its room is full.
final class BatchHarvest {
  private final double[] dual;
  private final double limit;
  private final int most;
  private final long[] seen;
  private int[] orders = new int[1024];
  private int[] start = new int[256];
  private long[] micros = new long[256];
  private int size;

  /// @param dual price of each order
  /// @param limit the greatest reduced cost worth keeping
  /// @param most room, in batches
  BatchHarvest(double[] dual, double limit, int most) {
    this.dual = dual;
    this.limit = limit;
    this.most = most;
    seen = new long[Integer.highestOneBit(Math.max(2, 4 * most))];
  }

  /// Keeps nothing.
  static BatchHarvest none() {
    return new BatchHarvest(new double[0], Double.NEGATIVE_INFINITY, 0);
  }

  int size() {
    return size;
  }

  long micros(int batch) {
    return micros[batch];
  }

  int[] orders(int batch) {
    return Arrays.copyOfRange(orders, start[batch], start[batch + 1]);
  }

  void offer(int[] batch, int count, long batchMicros) {
    if (size >= most || batchMicros >= BatchExtra.FORBIDDEN_MICROS) {
      return;
    }
    var reduced = (double) batchMicros;
    for (var i = 0; i < count; i++) {
      reduced -= dual[batch[i]];
    }
    if (reduced > limit || !isNew(BatchCosts.key(batch, count))) {
      return;
    }
    if (size + 2 > start.length) {
      start = Arrays.copyOf(start, 2 * start.length);
      micros = Arrays.copyOf(micros, 2 * micros.length);
    }
    if (start[size] + count > orders.length) {
      orders = Arrays.copyOf(orders, Math.max(2 * orders.length, start[size] + count));
    }
    System.arraycopy(batch, 0, orders, start[size], count);
    micros[size] = batchMicros;
    start[size + 1] = start[size] + count;
    size++;
  }

  private boolean isNew(long key) {
    var slot = (int) (key >>> 20) & (seen.length - 1);
    while (seen[slot] != 0) {
      if (seen[slot] == key) {
        return false;
      }
      slot = (slot + 1) & (seen.length - 1);
    }
    seen[slot] = key;
    return true;
  }
}
