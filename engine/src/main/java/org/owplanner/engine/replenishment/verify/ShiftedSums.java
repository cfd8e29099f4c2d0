package org.owplanner.engine.replenishment.verify;

/// A row of cells weighed against itself shifted, the inner loop of both recursions.
final class ShiftedSums {

  private static final int BLOCK = 4;

  private ShiftedSums() {}

  /// out(outAt + i) = Σ over d of share(d)·in(inAt + i + step·d), for i below the count and d below
  /// another.
  static void write(
      double[] share,
      int shares,
      double[] in,
      int inAt,
      int step,
      double[] out,
      int outAt,
      int count) {
    for (var i = 0; i < count; i++) {
      out[outAt + i] = 0;
    }
    var d = 0;
    for (; d + BLOCK <= shares; d += BLOCK) {
      addBlock(share, d, in, inAt + step * d, step, out, outAt, count);
    }
    for (; d < shares; d++) {
      var p = share[d];
      var from = inAt + step * d;
      for (var i = 0; i < count; i++) {
        out[outAt + i] += p * in[from + i];
      }
    }
  }

  private static void addBlock(
      double[] share, int d, double[] in, int from, int step, double[] out, int outAt, int count) {
    var p = share[d];
    var q = share[d + 1];
    var r = share[d + 2];
    var s = share[d + 3];
    var second = from + step;
    var third = second + step;
    var fourth = third + step;
    for (var i = 0; i < count; i++) {
      out[outAt + i] +=
          p * in[from + i] + q * in[second + i] + r * in[third + i] + s * in[fourth + i];
    }
  }
}
