package org.owplanner.engine.forecast.ets;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.fit.StraightLine;
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
    var line = StraightLine.through(Arrays.copyOf(adjusted, steps));
    return form.trend() == EtsTrend.NONE
        ? new EtsStart(line.mean(), 0, season)
        : new EtsStart(line.start(), line.slope(), season);
  }
}
