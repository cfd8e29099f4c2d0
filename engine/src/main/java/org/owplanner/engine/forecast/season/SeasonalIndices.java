package org.owplanner.engine.forecast.season;

import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;

/// Classical decomposition: the trend is the centred moving average over a season, the index of a
/// place in the season the mean of y ÷ trend (multiplicative) or y − trend (additive) there, all of
/// them together 1 or 0 on average (Makridakis, Wheelwright & Hyndman 1998, section 3/4).
///
/// @param isMultiplicative whether they multiply
/// @param index of each place in the season, place 0 is that of the series' first step
/// @param error mean variance of an index's estimate
public record SeasonalIndices(boolean isMultiplicative, double[] index, double error) {

  /// The indices of a series of at least two seasons.
  ///
  /// @throws ForecastException where a place in the season has no known value
  public static SeasonalIndices of(TimeSeries series, boolean isMultiplicative)
      throws ForecastException {
    var season = series.season();
    var values = series.values();
    var trend = movingAverage(values, season);
    var sums = new double[season];
    var squares = 0.0;
    var counts = new int[season];
    for (var t = 0; t < values.length; t++) {
      var part = isMultiplicative ? values[t] / trend[t] : values[t] - trend[t];
      if (!Double.isNaN(part) && !Double.isInfinite(part)) {
        sums[t % season] += part;
        squares += part * part;
        counts[t % season]++;
      }
    }
    var mean = 0.0;
    var freedom = 0;
    var inverses = 0.0;
    for (var place = 0; place < season; place++) {
      if (counts[place] == 0) {
        throw new ForecastException(
            "The series has no known value at place %d of its season of %d steps. A method without a season takes over."
                .formatted(place, season));
      }
      squares -= sums[place] * sums[place] / counts[place];
      freedom += counts[place] - 1;
      inverses += 1.0 / counts[place] / season;
      sums[place] /= counts[place];
      mean += sums[place] / season;
    }
    for (var place = 0; place < season; place++) {
      sums[place] = isMultiplicative ? sums[place] / mean : sums[place] - mean;
    }
    var error = freedom == 0 ? 0 : Math.max(0, squares) / freedom * inverses;
    return new SeasonalIndices(isMultiplicative, sums, error);
  }

  /// Centred moving average over `season` steps (2 × m for an even season) of the known ones; `NaN`
  /// at the ends and where less than half is known.
  public static double[] movingAverage(double[] values, int season) {
    var average = new double[values.length];
    var half = season / 2;
    for (var t = 0; t < values.length; t++) {
      average[t] = Double.NaN;
      if (t >= half && t + half < values.length) {
        var sum = 0.0;
        var weights = 0.0;
        for (var i = -half; i <= half; i++) {
          var weight = season % 2 == 0 && Math.abs(i) == half ? 0.5 : 1;
          if (!Double.isNaN(values[t + i])) {
            sum += weight * values[t + i];
            weights += weight;
          }
        }
        average[t] = 2 * weights >= season ? sum / weights : Double.NaN;
      }
    }
    return average;
  }

  /// The indices drawn towards no season by A ÷ (A + V), with their error V and their variance less
  /// it, A (empirical Bayes; Miller & Williams 2003 found it to beat the choice by a test).
  public SeasonalIndices shrunk() {
    var none = isMultiplicative ? 1 : 0;
    var total = 0.0;
    for (var value : index) {
      total += (value - none) * (value - none) / (index.length - 1);
    }
    var signal = Math.max(0, total - error);
    var share = signal == 0 ? 0 : signal / (signal + error);
    var shrunk = index.clone();
    for (var place = 0; place < shrunk.length; place++) {
      shrunk[place] = none + share * (shrunk[place] - none);
    }
    return new SeasonalIndices(isMultiplicative, shrunk, error);
  }

  /// The index at step `t`, counted from 0 at the series' start.
  public double at(int t) {
    return index[t % index.length];
  }

  /// Whether all indices are far enough above 0 to divide by.
  public boolean isDivisible() {
    for (var i : index) {
      if (isMultiplicative && !(i > 1e-3)) {
        return false;
      }
    }
    return true;
  }

  /// The series without its season.
  public TimeSeries adjusted(TimeSeries series) {
    var values = series.values().clone();
    for (var t = 0; t < values.length; t++) {
      values[t] = isMultiplicative ? values[t] / at(t) : values[t] - at(t);
    }
    return new TimeSeries(values, 1);
  }

  /// A forecast whose first step is step `t`, with the season put back.
  public PredictedSeries restored(PredictedSeries adjusted, int t) {
    var mean = adjusted.mean().clone();
    var scale = adjusted.scale().clone();
    for (var h = 0; h < mean.length; h++) {
      mean[h] = isMultiplicative ? mean[h] * at(t + h) : mean[h] + at(t + h);
      scale[h] *= isMultiplicative ? at(t + h) : 1;
    }
    return new PredictedSeries(
        adjusted.method(),
        mean,
        scale,
        adjusted.innovationVariance(),
        adjusted.response(),
        adjusted.shape());
  }
}
