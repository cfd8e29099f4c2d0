package org.owplanner.engine.forecast.count;

/// Sums over blocks of steps that end with the last step; steps at the start that fill no block are
/// left out.
final class Aggregation {

  private Aggregation() {}

  static double[] blocks(double[] values, int size) {
    var blocks = new double[values.length / size];
    var first = values.length - blocks.length * size;
    for (var i = first; i < values.length; i++) {
      blocks[(i - first) / size] += values[i];
    }
    return blocks;
  }

  /// Mean interval between demands, rounded, 1 where there is none.
  static int meanInterval(double[] values) {
    var last = 0;
    var demands = 0;
    for (var i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        last = i + 1;
        demands++;
      }
    }
    return demands == 0 ? 1 : Math.max(1, (int) Math.rint((double) last / demands));
  }
}
