package org.owplanner.engine.forecast.season;

import org.owplanner.engine.forecast.TimeSeries;

/// Unknown steps filled for methods that can't do without: the straight line between their known
/// neighbours.
public final class Interpolation {

  private Interpolation() {}

  /// The series without unknown steps between its first and last known one.
  public static TimeSeries filled(TimeSeries series) {
    if (series.known() == series.length()) {
      return series;
    }
    var values = series.values().clone();
    var last = -1;
    for (var t = 0; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        continue;
      }
      for (var gap = last + 1; last >= 0 && gap < t; gap++) {
        values[gap] =
            values[last] + (values[t] - values[last]) * (gap - last) / (double) (t - last);
      }
      last = t;
    }
    return new TimeSeries(values, series.season());
  }
}
