package org.owplanner.engine.wave.batch;

import java.util.Arrays;

/// Batches with their costs, each set of orders once, in the sequence in which they came.
final class BatchPool {
  private long[] seen = new long[1024];
  private int[] orders = new int[1024];
  private int[] start = new int[257];
  private long[] micros = new long[256];
  private int size;

  int size() {
    return size;
  }

  long micros(int batch) {
    return micros[batch];
  }

  int[] orders(int batch) {
    return Arrays.copyOfRange(orders, start[batch], start[batch + 1]);
  }

  /// Adds the batch of the first `count` orders unless it is there already.
  boolean add(int[] batch, int count, long batchMicros) {
    if (2 * size >= seen.length) {
      rehash();
    }
    if (!mark(BatchCosts.key(batch, count))) {
      return false;
    }
    if (size == micros.length) {
      start = Arrays.copyOf(start, 2 * size + 1);
      micros = Arrays.copyOf(micros, 2 * size);
    }
    if (start[size] + count > orders.length) {
      orders = Arrays.copyOf(orders, Math.max(2 * orders.length, start[size] + count));
    }
    System.arraycopy(batch, 0, orders, start[size], count);
    micros[size] = batchMicros;
    start[size + 1] = start[size] + count;
    size++;
    return true;
  }

  /// Adds all batches of another pool.
  void addAll(BatchPool other) {
    for (var batch = 0; batch < other.size; batch++) {
      var members = other.orders(batch);
      add(members, members.length, other.micros[batch]);
    }
  }

  /// c(B) − Σ πᵢ of a batch.
  double reducedMicros(int batch, double[] dual) {
    var reduced = (double) micros[batch];
    for (var i = start[batch]; i < start[batch + 1]; i++) {
      reduced -= dual[orders[i]];
    }
    return reduced;
  }

  /// A pool of those `most` batches that have the least reduced costs, of at most `limit`.
  BatchPool cheapest(double[] dual, double limit, int most) {
    var reduced = new double[size];
    var kept = new Integer[size];
    var count = 0;
    for (var batch = 0; batch < size; batch++) {
      reduced[batch] = reducedMicros(batch, dual);
      if (reduced[batch] <= limit) {
        kept[count++] = batch;
      }
    }
    Arrays.sort(
        kept,
        0,
        count,
        (a, b) -> {
          var byCost = Double.compare(reduced[a], reduced[b]);
          return byCost != 0 ? byCost : Integer.compare(a, b);
        });
    var cheapest = new BatchPool();
    for (var i = 0; i < Math.min(count, most); i++) {
      var members = orders(kept[i]);
      cheapest.add(members, members.length, micros[kept[i]]);
    }
    return cheapest;
  }

  private boolean mark(long key) {
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

  private void rehash() {
    var old = seen;
    seen = new long[4 * old.length];
    for (var key : old) {
      if (key != 0) {
        mark(key);
      }
    }
  }
}
