package org.owplanner.engine.forecast.count;

/// Simple exponential smoothing of a level that starts at the first value, with the α of least
/// squared one-step errors.
final class SimpleSmoothing {

  // Squared errors are flat about their least, so a coarse grid finds the level; above 0.6 it would
  // follow single orders.
  private static final double LEAST = 0.01;
  private static final double MOST = 0.6;
  private static final double STEP = 0.03;

  private SimpleSmoothing() {}

  /// The level after the last value.
  static double level(double[] values, int from) {
    var best = Double.MAX_VALUE;
    var level = 0.0;
    for (var alpha = LEAST; alpha <= MOST; alpha += STEP) {
      var smoothed = values[from];
      var squares = 0.0;
      for (var i = from + 1; i < values.length; i++) {
        var error = values[i] - smoothed;
        squares += error * error;
        smoothed += alpha * error;
      }
      if (squares < best) {
        best = squares;
        level = smoothed;
      }
    }
    return level;
  }
}
