package org.owplanner.engine.forecast;

/// How a series' demand comes, by the mean interval p between demands and the squared coefficient
/// of variation CV² of their sizes (Syntetos, Boylan & Croston 2005, figure 3: cut-offs 1.32 and
/// 0.49).
public enum DemandClass {
  /// Often, in like sizes.
  SMOOTH,
  /// Often, in unlike sizes.
  ERRATIC,
  /// Seldom, in like sizes.
  INTERMITTENT,
  /// Seldom, in unlike sizes.
  LUMPY;

  private static final double INTERVAL = 1.32;
  private static final double SQUARED_VARIATION = 0.49;

  /// The class of an interval and a squared coefficient of variation.
  public static DemandClass of(double interval, double squaredVariation) {
    if (interval < INTERVAL) {
      return squaredVariation < SQUARED_VARIATION ? SMOOTH : ERRATIC;
    }
    return squaredVariation < SQUARED_VARIATION ? INTERMITTENT : LUMPY;
  }

  /// The class of a series: known steps ÷ known steps with demand, and the CV² of their sizes. A
  /// series without any demand is intermittent.
  public static DemandClass of(TimeSeries series) {
    var known = 0;
    var demands = 0;
    var sum = 0.0;
    var squares = 0.0;
    for (var value : series.values()) {
      if (!Double.isNaN(value)) {
        known++;
        if (value != 0) {
          demands++;
          sum += value;
          squares += value * value;
        }
      }
    }
    if (demands == 0 || sum == 0) {
      return INTERMITTENT;
    }
    var mean = sum / demands;
    var variance = Math.max(0, squares / demands - mean * mean);
    return of((double) known / demands, variance / (mean * mean));
  }
}
