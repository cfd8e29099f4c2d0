package org.owplanner.engine.forecast.choice;

import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;

/// A forecast taken apart for its reader.
///
/// @param level mean of the first season to come, or of what there is of it
/// @param trend change of a step, from the first season to the last one
/// @param seasonFactors each place's share of a mean step, the next step first; 1 alone for none
record SeriesParts(double level, double trend, double[] seasonFactors) {

  static SeriesParts of(TimeSeries series, int stepsAfter, PredictedSeries steps) {
    var horizon = steps.horizon();
    var season = Math.min(series.season(), horizon);
    var first = steps.mean(1, season) / season;
    var last = steps.mean(horizon - season + 1, horizon) / season;
    var trend = horizon == season ? 0 : (last - first) / (horizon - season);
    if (series.season() == 1 || horizon < series.season() || first == 0) {
      return new SeriesParts(first, trend, new double[] {1});
    }
    var factors = new double[season];
    for (var place = 0; place < season; place++) {
      factors[place] = (steps.mean()[place] - trend * (place - (season - 1) / 2.0)) / first;
    }
    return new SeriesParts(first, trend, factors);
  }
}
