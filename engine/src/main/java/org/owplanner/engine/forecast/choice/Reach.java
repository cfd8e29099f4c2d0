package org.owplanner.engine.forecast.choice;

import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;

/// No trend is drawn out further than the history is long: later steps repeat the season before.
final class Reach {

  private Reach() {}

  static PredictedSeries limited(PredictedSeries forecast, TimeSeries series) {
    var season = series.season() < series.length() ? series.season() : 1;
    var mean = forecast.mean().clone();
    for (var h = series.length(); h < mean.length; h++) {
      mean[h] = mean[h - season];
    }
    return new PredictedSeries(
        forecast.method(),
        mean,
        forecast.scale(),
        forecast.innovationVariance(),
        forecast.response(),
        forecast.shape());
  }
}
