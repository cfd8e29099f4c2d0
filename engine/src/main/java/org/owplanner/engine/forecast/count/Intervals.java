package org.owplanner.engine.forecast.count;

/// Exponential smoothing of the sizes of demands and of the intervals between them, both starting
/// at their first value.
///
/// @param size ẑ, 0 where there was no demand
/// @param interval p̂, 1 where there was no demand
record Intervals(double size, double interval) {

  /// ẑ ← ẑ + α·(z − ẑ) and p̂ ← p̂ + β·(p − p̂) at each demand.
  static Intervals smooth(double[] known, double sizeAlpha, double intervalBeta) {
    var size = 0.0;
    var interval = 1.0;
    var since = 0;
    var hasDemand = false;
    for (var value : known) {
      since++;
      if (value > 0) {
        size = hasDemand ? size + sizeAlpha * (value - size) : value;
        interval = hasDemand ? interval + intervalBeta * (since - interval) : since;
        hasDemand = true;
        since = 0;
      }
    }
    return new Intervals(size, interval);
  }

  double rate() {
    return size / interval;
  }
}
