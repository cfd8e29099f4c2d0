package org.owplanner.engine.wave.batch;

/// The most that orders from a position on can be worth together within a room, relaxed to one
/// dimension of capacity at a time.
///
/// U(k, r) = max Σ πᵢ over subsets of the orders at positions ≥ k with Σ sᵢ ≤ r, by dynamic
/// programming; sizes are counted in parts of the capacity, each order's rounded down and the room
/// rounded up, so that no subset is lost. Of several dimensions the least U counts.
final class KnapsackBound {
  private static final int MOST_PARTS = 600;

  private final long[][] size;
  private final long[] partSize;
  private final long[][][] most;

  /// @param size size of the order at each position, by dimension
  /// @param dual worth of the order at each position, at least 0
  KnapsackBound(long[][] size, long[] dual, long[] capacity) {
    this.size = size;
    partSize = new long[capacity.length];
    most = new long[capacity.length][][];
    for (var d = 0; d < capacity.length; d++) {
      partSize[d] = Math.max(1, Math.ceilDiv(capacity[d], MOST_PARTS));
      most[d] = table(d, dual, (int) Math.ceilDiv(capacity[d], partSize[d]));
    }
  }

  private long[][] table(int d, long[] dual, int parts) {
    var table = new long[size.length + 1][parts + 1];
    for (var position = size.length - 1; position >= 0; position--) {
      var taken = (int) (size[position][d] / partSize[d]);
      for (var room = 0; room <= parts; room++) {
        var without = table[position + 1][room];
        table[position][room] =
            room < taken
                ? without
                : Math.max(without, dual[position] + table[position + 1][room - taken]);
      }
    }
    return table;
  }

  /// U of the orders from a position on within what a load and one more order leave.
  long most(int from, long[] load, int another) {
    var least = Long.MAX_VALUE;
    for (var d = 0; d < most.length; d++) {
      var room = most[d][from].length - 1;
      var left = (long) room * partSize[d] - load[d] - size[another][d];
      least = Math.min(least, most[d][from][(int) Math.max(0, Math.min(room, left / partSize[d]))]);
    }
    return least;
  }
}
