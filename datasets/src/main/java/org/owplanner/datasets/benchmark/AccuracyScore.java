package org.owplanner.datasets.benchmark;

import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.PredictedSeries;

/// Accuracy of one method's forecasts.
///
/// sMAPE = mean over all steps of all series of 200·|y − f| ÷ (|y| + |f|); MASE = mean over series
/// of mean |y − f| ÷ mean in-sample |y_t − y_{t−m}| (Hyndman & Koehler 2006), over series whose
/// scale isn't 0; coverage is the share of outcomes at or below each quantile.
final class AccuracyScore {

  private double symmetric;
  private int steps;
  private double scaled;
  private int scaledSeries;
  private int series;
  private final int[] below = new int[ForecastLevels.count()];

  /// Adds what was forecast for a series.
  void add(HeldBackSeries held, PredictedSeries forecast) {
    var sum = 0.0;
    var truth = held.heldBack();
    for (var h = 0; h < truth.length; h++) {
      var mean = forecast.mean()[h];
      var error = Math.abs(truth[h] - mean);
      sum += error;
      symmetric += error == 0 ? 0 : 200 * error / (Math.abs(truth[h]) + Math.abs(mean));
      steps++;
      var quantiles = forecast.step(h + 1).quantiles(ForecastLevels.all());
      for (var i = 0; i < below.length; i++) {
        below[i] += truth[h] <= quantiles[i] ? 1 : 0;
      }
    }
    series++;
    var scale = scale(held);
    if (scale > 0) {
      scaled += sum / truth.length / scale;
      scaledSeries++;
    }
  }

  private static double scale(HeldBackSeries held) {
    var lag = held.scalingLag();
    var y = held.known().values();
    var sum = 0.0;
    for (var t = lag; t < y.length; t++) {
      sum += Math.abs(y[t] - y[t - lag]);
    }
    return y.length > lag ? sum / (y.length - lag) : 0;
  }

  /// Adds all that another score holds.
  void add(AccuracyScore other) {
    symmetric += other.symmetric;
    steps += other.steps;
    scaled += other.scaled;
    scaledSeries += other.scaledSeries;
    series += other.series;
    for (var i = 0; i < below.length; i++) {
      below[i] += other.below[i];
    }
  }

  double symmetricError() {
    return symmetric / steps;
  }

  double scaledError() {
    return scaled / scaledSeries;
  }

  double coverage(int level) {
    return (double) below[level] / steps;
  }

  int series() {
    return series;
  }
}
