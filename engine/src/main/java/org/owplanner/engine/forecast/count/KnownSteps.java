package org.owplanner.engine.forecast.count;

import java.util.Arrays;
import org.owplanner.engine.forecast.TimeSeries;

/// The known steps of a series, oldest first, close together.
final class KnownSteps {

  private KnownSteps() {}

  static double[] of(TimeSeries series) {
    var known = new double[series.length()];
    var count = 0;
    for (var value : series.values()) {
      if (!Double.isNaN(value)) {
        known[count++] = value;
      }
    }
    return Arrays.copyOf(known, count);
  }
}
