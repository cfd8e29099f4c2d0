package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.TimeSeries;

/// Series whose forecasts others have published.
final class CountExamples {

  /// Monthly prescriptions of a group of medicines, July 1991 to June 2008 (Australian
  /// Pharmaceutical Benefits Scheme, group J06 of Hyndman & Athanasopoulos's tsibbledata).
  static final double[] PRESCRIPTIONS = {
    1, 1, 1, 0, 0, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 0, 0, 2, 0, 0, 1, 2, 0, 1,
    0, 0, 1, 1, 1, 1, 0, 0, 2, 1, 0, 0, 0, 1, 0, 3, 3, 2, 4, 1, 1, 3, 3, 1,
    0, 4, 1, 3, 0, 1, 2, 5, 14, 2, 0, 0, 3, 6, 2, 2, 2, 5, 1, 6, 3, 3, 2, 0,
    1, 1, 0, 0, 0, 1, 4, 12, 4, 0, 7, 0, 2, 1, 4, 1, 3, 1, 0, 6, 9, 3, 1, 3,
    1, 7, 1, 3, 3, 3, 5, 6, 10, 5, 1, 3, 1, 1, 1, 2, 1, 3, 7, 11, 10, 5, 5, 2,
    2, 1, 0, 3, 6, 5, 8, 9, 1, 1, 0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 1, 0, 0, 0,
    2, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 3, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  };

  /// A short series with three demands.
  static final double[] SHORT = {0, 0, 3, 0, 4, 0, 0, 0, 2, 0};

  private static final int[] MITES = {70, 38, 17, 10, 9, 3, 2, 1};

  private CountExamples() {}

  static TimeSeries series(double... values) {
    return new TimeSeries(values, 1);
  }

  static double mean(ForecastMethod method, double... values) throws ForecastException {
    return method.forecast(series(values), 1).mean()[0];
  }

  /// Red mites on 150 apple leaves (Bliss & Fisher 1953, table 1).
  static double[] mites() {
    var leaves = new double[150];
    var leaf = 0;
    for (var mites = 0; mites < MITES.length; mites++) {
      for (var i = 0; i < MITES[mites]; i++) {
        leaves[leaf++] = mites;
      }
    }
    return leaves;
  }
}
