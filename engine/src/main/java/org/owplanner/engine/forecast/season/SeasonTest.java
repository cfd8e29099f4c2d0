package org.owplanner.engine.forecast.season;

import org.owplanner.engine.forecast.TimeSeries;

/// Whether a series has a season of m steps: |r_m| > 1.645·√((1 + 2·Σ_{i<m} r_i²) ÷ n) with the
/// autocorrelations r (Assimakopoulos & Nikolopoulos 2000; Fiorucci et al. 2016, section 4: 90%).
public final class SeasonTest {

  private static final double NORMAL_90 = 1.6448536269514722;

  private SeasonTest() {}

  /// Whether the season that the series names shows in its autocorrelations; a constant series, or
  /// one shorter than two seasons, has none.
  public static boolean isSeasonal(TimeSeries series) {
    var season = series.season();
    if (season < 2 || series.known() < 2 * season + 1) {
      return false;
    }
    var squares = 0.0;
    for (var lag = 1; lag < season; lag++) {
      var r = autocorrelation(series, lag);
      squares += r * r;
    }
    var last = autocorrelation(series, season);
    return Math.abs(last) > NORMAL_90 * Math.sqrt((1 + 2 * squares) / series.known());
  }

  /// r_lag = Σ (y_t − ȳ)(y_{t−lag} − ȳ) ÷ Σ (y_t − ȳ)² over known pairs, 0 for a constant series.
  public static double autocorrelation(TimeSeries series, int lag) {
    var values = series.values();
    var mean = series.mean();
    var products = 0.0;
    var squares = 0.0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        var deviation = values[t] - mean;
        squares += deviation * deviation;
        if (t >= lag && !Double.isNaN(values[t - lag])) {
          products += deviation * (values[t - lag] - mean);
        }
      }
    }
    return squares <= 1e-12 * mean * mean * values.length ? 0 : products / squares;
  }
}
