package org.owplanner.engine.forecast;

/// Demand in regular steps, oldest first. `NaN` is unknown (no stock, a gap), never zero.
///
/// @param values demand of each step, finite or `NaN`
/// @param season steps in a season, 1 for none
public record TimeSeries(double[] values, int season) {

  public TimeSeries {
    if (season < 1) {
      throw new IllegalArgumentException(
          "The season (%d) of a time series must be at least 1 step; 1 stands for no season."
              .formatted(season));
    }
    for (var i = 0; i < values.length; i++) {
      if (Double.isInfinite(values[i])) {
        throw new IllegalArgumentException(
            "The value (%s) at step %d of a time series must be finite; give NaN where it is unknown."
                .formatted(values[i], i));
      }
    }
  }

  /// Number of steps, known or not.
  public int length() {
    return values.length;
  }

  /// Whether step `i`, counted from 0, is known.
  public boolean isKnown(int i) {
    return !Double.isNaN(values[i]);
  }

  /// Number of known steps.
  public int known() {
    var known = 0;
    for (var value : values) {
      known += Double.isNaN(value) ? 0 : 1;
    }
    return known;
  }

  /// Mean of the known steps, `NaN` where there is none.
  public double mean() {
    var sum = 0.0;
    for (var value : values) {
      sum += Double.isNaN(value) ? 0 : value;
    }
    return sum / known();
  }

  /// Whether every known step is above 0.
  public boolean isPositive() {
    for (var value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether no known step is below 0.
  public boolean isNonNegative() {
    for (var value : values) {
      if (value < 0) {
        return false;
      }
    }
    return true;
  }

  /// The steps `from` (included) to `to` (excluded), counted from 0.
  public TimeSeries between(int from, int to) {
    var part = new double[to - from];
    System.arraycopy(values, from, part, 0, part.length);
    return new TimeSeries(part, season);
  }

  /// The first `steps` steps.
  public TimeSeries head(int steps) {
    return between(0, steps);
  }

  /// The same steps with another season.
  public TimeSeries withSeason(int steps) {
    return new TimeSeries(values, steps);
  }
}
