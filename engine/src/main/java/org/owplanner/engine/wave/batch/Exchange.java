package org.owplanner.engine.wave.batch;

/// Some orders of one batch for some of another, none at all included: relocate, swap, two for one,
/// two for two and merge are all of this kind.
final class Exchange {
  static final int MOST = 64;

  private final BatchState state;
  private final BatchCosts costs;
  private final BatchHarvest harvest;
  final int[] ordersA = new int[MOST];
  final int[] ordersB = new int[MOST];
  private final int[] newA;
  private final int[] newB;
  int batchA;
  int batchB;
  int fromA;
  int fromB;
  long microsA;
  long microsB;
  long deltaMicros;
  double overA;
  double overB;
  double deltaOver;

  Exchange(BatchState state, BatchCosts costs, BatchHarvest harvest) {
    this.state = state;
    this.costs = costs;
    this.harvest = harvest;
    newA = new int[state.batchOf.length];
    newB = new int[state.batchOf.length];
  }

  void between(int a, int b) {
    batchA = a;
    batchB = b;
    fromA = 0;
    fromB = 0;
  }

  void giveA(int order) {
    ordersA[fromA++] = order;
  }

  void giveB(int order) {
    ordersB[fromB++] = order;
  }

  /// What both batches then hold too much, less what they hold too much now, in parts of the
  /// capacity.
  double overload() {
    var dimensions = state.dimensions;
    overA = 0;
    overB = 0;
    for (var d = 0; d < dimensions; d++) {
      var moved = 0L;
      for (var i = 0; i < fromA; i++) {
        moved += state.size[ordersA[i] * dimensions + d];
      }
      for (var i = 0; i < fromB; i++) {
        moved -= state.size[ordersB[i] * dimensions + d];
      }
      var most = state.problem.capacity()[d];
      overA += over(state.load[batchA * dimensions + d] - moved, most);
      overB += over(state.load[batchB * dimensions + d] + moved, most);
    }
    deltaOver = overA + overB - state.over[batchA] - state.over[batchB];
    return deltaOver;
  }

  private static double over(long load, long most) {
    return load <= most ? 0 : (load - most) / (double) Math.max(1, most);
  }

  /// Prices both batches after the exchange.
  long evaluate() {
    microsA = priced(batchA, overA == 0, ordersA, fromA, ordersB, fromB, newA);
    microsB = priced(batchB, overB == 0, ordersB, fromB, ordersA, fromA, newB);
    deltaMicros = microsA + microsB - state.micros[batchA] - state.micros[batchB];
    return deltaMicros;
  }

  private long priced(
      int batch, boolean fits, int[] less, int lessCount, int[] more, int moreCount, int[] into) {
    var n = 0;
    var orders = state.members[batch];
    for (var i = 0; i < state.count[batch]; i++) {
      var stays = true;
      for (var k = 0; k < lessCount; k++) {
        stays &= orders[i] != less[k];
      }
      if (stays) {
        into[n++] = orders[i];
      }
    }
    System.arraycopy(more, 0, into, n, moreCount);
    n += moreCount;
    if (n == 0) {
      return 0;
    }
    var micros = costs.micros(into, n);
    if (fits) {
      harvest.offer(into, n, micros);
    }
    return micros;
  }
}
