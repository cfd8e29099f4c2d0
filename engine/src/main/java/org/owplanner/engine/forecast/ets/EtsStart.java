package org.owplanner.engine.forecast.ets;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.season.SeasonalIndices;

/// Where the search for start values begins: seasonal indices of the classical decomposition, level
/// and slope by a straight line through the first two seasons, at least ten steps, without the
/// season (Hyndman et al. 2008, section 2.6.1).
///
/// @param level of step 0, before the first
/// @param slope of a step
/// @param season of each place, place 0 is the first step's
public record EtsStart(double level, double slope, double[] season) {

  private static final int LINE_STEPS = 10;
  private static final double LEAST_INDEX = 0.01;

  static EtsStart of(TimeSeries series, EtsForm form, SeasonStart seasonStart)
      throws ForecastException {
    var season = new double[] {0};
    var adjusted = series.values();
    if (form.season() != EtsSeason.NONE) {
      var indices = SeasonalIndices.of(series, form.season() == EtsSeason.MULTIPLICATIVE);
      indices = seasonStart == SeasonStart.SHRUNK ? indices.shrunk() : indices;
      season = indices.index().clone();
      if (indices.isMultiplicative()) {
        for (var i = 0; i < season.length; i++) {
          season[i] = Math.max(LEAST_INDEX, season[i]);
        }
        indices = new SeasonalIndices(true, season, indices.error());
      }
      adjusted = indices.adjusted(series).values();
    }
    var steps =
        Math.min(
            adjusted.length,
            Math.max(LINE_STEPS, form.season() == EtsSeason.NONE ? 0 : 2 * series.season()));
    return line(Arrays.copyOf(adjusted, steps), form.trend() != EtsTrend.NONE, season);
  }

  private static EtsStart line(double[] values, boolean hasSlope, double[] season) {
    var n = 0;
    var sumT = 0.0;
    var sumY = 0.0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        n++;
        sumT += t + 1;
        sumY += values[t];
      }
    }
    var meanT = sumT / n;
    var meanY = sumY / n;
    if (!hasSlope || n < 2) {
      return new EtsStart(meanY, 0, season);
    }
    var products = 0.0;
    var squares = 0.0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        products += (t + 1 - meanT) * (values[t] - meanY);
        squares += (t + 1 - meanT) * (t + 1 - meanT);
      }
    }
    var slope = products / squares;
    return new EtsStart(meanY - slope * meanT, slope, season);
  }
}
