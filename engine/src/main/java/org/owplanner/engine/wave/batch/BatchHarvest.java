package org.owplanner.engine.wave.batch;

/// The promising batches that one search meets: those whose reduced cost c(B) − Σ πᵢ is below a
/// limit, until its room is full.
final class BatchHarvest {
  private final double[] dual;
  private final double limit;
  private final int most;
  private final BatchPool pool = new BatchPool();

  /// @param dual price of each order
  /// @param limit the greatest reduced cost worth keeping
  /// @param most room, in batches
  BatchHarvest(double[] dual, double limit, int most) {
    this.dual = dual;
    this.limit = limit;
    this.most = most;
  }

  /// Keeps nothing.
  static BatchHarvest none() {
    return new BatchHarvest(new double[0], 0, 0);
  }

  BatchPool pool() {
    return pool;
  }

  void offer(int[] batch, int count, long micros) {
    if (pool.size() >= most || micros >= BatchExtra.FORBIDDEN_MICROS) {
      return;
    }
    var reduced = (double) micros;
    for (var i = 0; i < count; i++) {
      reduced -= dual[batch[i]];
    }
    if (reduced <= limit) {
      pool.add(batch, count, micros);
    }
  }
}
