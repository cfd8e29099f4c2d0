package org.owplanner.engine.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;

/// What methods said at earlier origins, each fitted anew on the steps before.
///
/// @param origins the steps that each origin knew, latest first
/// @param truth what came, by origin
/// @param forecasts of each method, by origin; a method that failed anywhere has none
record RollingErrors(
    List<Integer> origins, List<double[]> truth, List<List<PredictedSeries>> forecasts) {

  private static final int ORIGINS = 3;
  private static final int LEAST_STEPS = 7;

  static RollingErrors of(TimeSeries series, int horizon, List<ForecastMethod> methods) {
    var length = series.length();
    var least = Math.max(LEAST_STEPS, 2 * series.season() + 3);
    var reach = Math.min(horizon, (length - least) / 2);
    var origins = new ArrayList<Integer>();
    var truth = new ArrayList<double[]>();
    for (var i = 0; i < ORIGINS && reach > 0; i++) {
      var origin = length - reach - i * Math.max(1, reach / 2);
      if (origin >= least) {
        origins.add(origin);
        truth.add(series.between(origin, origin + reach).values());
      }
    }
    var forecasts = new ArrayList<List<PredictedSeries>>();
    for (var method : methods) {
      forecasts.add(forecasts(series, reach, origins, method));
    }
    return new RollingErrors(List.copyOf(origins), truth, forecasts);
  }

  private static List<PredictedSeries> forecasts(
      TimeSeries series, int reach, List<Integer> origins, ForecastMethod method) {
    var forecasts = new ArrayList<PredictedSeries>();
    for (var origin : origins) {
      try {
        forecasts.add(method.forecast(series.head(origin), reach));
      } catch (ForecastException e) {
        // What can't forecast the past has no record, and is judged by none.
        return List.of();
      }
    }
    return forecasts;
  }

  /// Mean |y − f| over all origins and known steps of one method, `NaN` where it has no record.
  double meanError(int method) {
    return meanError(forecasts.get(method), truth);
  }

  static double meanError(List<PredictedSeries> forecasts, List<double[]> truth) {
    var sum = 0.0;
    var count = 0;
    for (var i = 0; i < forecasts.size(); i++) {
      for (var h = 0; h < truth.get(i).length; h++) {
        var error = Math.abs(truth.get(i)[h] - forecasts.get(i).mean()[h]);
        if (!Double.isNaN(error)) {
          sum += error;
          count++;
        }
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
