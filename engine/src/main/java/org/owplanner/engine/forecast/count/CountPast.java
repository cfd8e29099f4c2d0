package org.owplanner.engine.forecast.count;

import java.util.Arrays;

/// A series as known at an origin.
final class CountPast {

  final ExposedSeries series;
  final SeasonProfile profile;
  final int origin;

  /// The step after the last that is compared.
  final int end;

  private final CountPool pool;
  private final double[] known;

  CountPast(CountPool pool, ExposedSeries series, int origin, int end) {
    this.pool = pool;
    this.series = series;
    this.origin = origin;
    this.end = end;
    this.profile = pool.profile(series, origin);
    this.known = ordinary();
  }

  /// Demand of each step that was open and known, as if the step had been ordinary.
  private double[] ordinary() {
    var values = new double[origin];
    var count = 0;
    for (var t = 0; t < origin; t++) {
      var seen = series.seen(t) * profile.factor(series.length(), t);
      if (seen > 0) {
        values[count++] = series.demand(t) / seen;
      }
    }
    return Arrays.copyOf(values, count);
  }

  CountLevel pooled() {
    return pool.level(series, profile, origin);
  }

  CountLevel of(AbstractCountMethod method) {
    if (known.length == 0) {
      return pooled();
    }
    var level = method.level(known);
    return CountLevel.ofMoments(level, method.variance(known, level));
  }

  /// How much of an ordinary step a later step sees.
  double exposure(int step) {
    return series.exposure(step) * profile.factor(series.length(), step);
  }

  /// The same for a step whose demand has come, 0 where it is unknown.
  double seen(int step) {
    return series.seen(step) * profile.factor(series.length(), step);
  }
}
