package org.owplanner.engine.forecast.count;

import java.util.Arrays;
import org.owplanner.engine.forecast.TimeSeries;

/// A series with how much of an ordinary step's demand each step could see: 1 is ordinary, 0
/// closed, 1.5 a promotion that sells half as much again.
///
/// @param series whole units, `NaN` where unknown
/// @param exposure of each step of the series, then of the steps to be forecast
public record ExposedSeries(TimeSeries series, double[] exposure) {

  public ExposedSeries {
    if (exposure.length < series.length()) {
      throw new IllegalArgumentException(
          "The exposure (%d steps) must be at least as long as its series (%d steps)."
              .formatted(exposure.length, series.length()));
    }
  }

  /// All steps ordinary.
  public static ExposedSeries ordinary(TimeSeries series, int horizon) {
    var exposure = new double[series.length() + horizon];
    Arrays.fill(exposure, 1);
    return new ExposedSeries(series, exposure);
  }

  /// Steps of the series.
  int length() {
    return series.length();
  }

  /// Exposure of a step, 1 beyond those given.
  double exposure(int step) {
    return step < exposure.length ? exposure[step] : 1;
  }

  /// Demand of a step, 0 where unknown.
  double demand(int step) {
    var value = series.values()[step];
    return Double.isNaN(value) ? 0 : value;
  }

  /// Exposure of a step of the past, 0 where its demand is unknown.
  double seen(int step) {
    return Double.isNaN(series.values()[step]) ? 0 : exposure[step];
  }

  /// Whether any of the steps before `end` brought demand.
  boolean hasDemandBefore(int end) {
    for (var t = 0; t < end; t++) {
      if (demand(t) > 0) {
        return true;
      }
    }
    return false;
  }
}
