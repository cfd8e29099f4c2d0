package org.owplanner.engine.forecast.arima;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.season.SeasonalIndices;

/// How often a series must be differenced until it is stationary.
final class Differences {

  private static final double KPSS_5_PERCENT = 0.463;
  private static final double STRONG_SEASON = 0.64;

  private Differences() {}

  /// One seasonal difference where the season is strong: 1 − Var(remainder) ÷ Var(season +
  /// remainder) > 0.64 (Wang, Smith & Hyndman 2006), else none.
  static int seasonal(TimeSeries series) throws ForecastException {
    if (series.season() < 2 || series.length() < 3 * series.season()) {
      return 0;
    }
    var values = series.values();
    var indices = SeasonalIndices.of(series, false);
    var trend = SeasonalIndices.movingAverage(values, series.season());
    var rest = new double[values.length];
    var detrended = new double[values.length];
    var n = 0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(trend[t])) {
        detrended[n] = values[t] - trend[t];
        rest[n++] = detrended[n - 1] - indices.at(t);
      }
    }
    var whole = variance(Arrays.copyOf(detrended, n));
    return whole > 0 && 1 - variance(Arrays.copyOf(rest, n)) / whole > STRONG_SEASON ? 1 : 0;
  }

  private static double variance(double[] values) {
    var mean = Arrays.stream(values).average().orElse(0);
    var sum = 0.0;
    for (var value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / Math.max(1, values.length);
  }

  /// Differences until the KPSS statistic lies below 0.463, its 5% value, at most two (Kwiatkowski,
  /// Phillips, Schmidt & Shin 1992, table 1).
  static int plain(double[] values) {
    var w = values;
    for (var d = 0; d < 2; d++) {
      if (kpss(w) < KPSS_5_PERCENT) {
        return d;
      }
      w = difference(w, 1);
    }
    return 2;
  }

  /// Σ S_t² ÷ (n²·s²) with partial sums S of the deviations from the mean and the long-run variance
  /// s² of Bartlett weights over ⌊3√n ÷ 13⌋ lags.
  static double kpss(double[] values) {
    var n = values.length;
    if (n < 5) {
      return 0;
    }
    var mean = Arrays.stream(values).average().orElse(0);
    var lags = (int) (3 * Math.sqrt(n) / 13);
    var longRun = 0.0;
    for (var lag = 0; lag <= lags; lag++) {
      var sum = 0.0;
      for (var t = lag; t < n; t++) {
        sum += (values[t] - mean) * (values[t - lag] - mean);
      }
      longRun += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * sum / n;
    }
    var partial = 0.0;
    var squares = 0.0;
    for (var value : values) {
      partial += value - mean;
      squares += partial * partial;
    }
    return longRun <= 1e-12 * mean * mean ? 0 : squares / (n * (double) n * longRun);
  }

  /// y_t − y_{t−lag}.
  static double[] difference(double[] values, int lag) {
    var result = new double[Math.max(0, values.length - lag)];
    for (var t = 0; t < result.length; t++) {
      result[t] = values[t + lag] - values[t];
    }
    return result;
  }
}
