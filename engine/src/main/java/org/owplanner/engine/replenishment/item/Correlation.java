package org.owplanner.engine.replenishment.item;

/// The inner loops over cells: a row against shifted rows, four at a time.
final class Correlation {

  private static final int BLOCK = 4;

  private Correlation() {}

  /// out(outAt + i) = Σ over d of weight(d)·in(inAt + i − d), for i below the count.
  static void descending(
      double[] weight, double[] in, int inAt, double[] out, int outAt, int count) {
    for (var i = 0; i < count; i++) {
      out[outAt + i] = 0;
    }
    var d = 0;
    for (; d + BLOCK <= weight.length; d += BLOCK) {
      add(weight[d], weight[d + 1], weight[d + 2], weight[d + 3], in, inAt - d, out, outAt, count);
    }
    for (; d < weight.length; d++) {
      var w = weight[d];
      for (var i = 0; i < count; i++) {
        out[outAt + i] += w * in[inAt - d + i];
      }
    }
  }

  private static void add(
      double w0,
      double w1,
      double w2,
      double w3,
      double[] in,
      int inAt,
      double[] out,
      int outAt,
      int count) {
    for (var i = 0; i < count; i++) {
      out[outAt + i] +=
          w0 * in[inAt + i] + w1 * in[inAt + i - 1] + w2 * in[inAt + i - 2] + w3 * in[inAt + i - 3];
    }
  }

  /// out(outAt + i) = Σ over d of weight(d)·in(inAt + i + d), for i below the count.
  static void ascending(
      double[] weight, double[] in, int inAt, double[] out, int outAt, int count) {
    for (var i = 0; i < count; i++) {
      out[outAt + i] = 0;
    }
    var d = 0;
    for (; d + BLOCK <= weight.length; d += BLOCK) {
      add(
          weight[d + 3],
          weight[d + 2],
          weight[d + 1],
          weight[d],
          in,
          inAt + d + 3,
          out,
          outAt,
          count);
    }
    for (; d < weight.length; d++) {
      var w = weight[d];
      for (var i = 0; i < count; i++) {
        out[outAt + i] += w * in[inAt + d + i];
      }
    }
  }

  /// Σ a(aAt + i)·b(bAt + i), for i below the count.
  static double dot(double[] a, int aAt, double[] b, int bAt, int count) {
    var s0 = 0.0;
    var s1 = 0.0;
    var s2 = 0.0;
    var s3 = 0.0;
    var i = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
      s0 += a[aAt + i] * b[bAt + i];
      s1 += a[aAt + i + 1] * b[bAt + i + 1];
      s2 += a[aAt + i + 2] * b[bAt + i + 2];
      s3 += a[aAt + i + 3] * b[bAt + i + 3];
    }
    for (; i < count; i++) {
      s0 += a[aAt + i] * b[bAt + i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
