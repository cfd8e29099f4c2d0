package org.owplanner.engine.forecast.count;

import java.util.List;
import java.util.stream.IntStream;

/// What like series say together of each: a season that they share, and a regression from a series'
/// past to the distribution of its next steps.
final class CountPool {

  static final int LEAST_HISTORY = 6;
  private static final int MOST_SERIES = 3000;
  private static final int ENOUGH_WINDOWS = 200;
  private static final int LEAST_ORIGINS = 3;
  private static final int MOST_ORIGINS = 12;
  private static final double SHORTEST_REFERENCE = 8;
  private static final double SHARED_PRIOR = 300;
  private static final double PRIOR_ORIGINS = 3;

  private final SeasonProfile shared;
  private final CountFeatures features;
  private final NegativeBinomialRegression regression;
  private double drift = 1;

  private CountPool(
      SeasonProfile shared, CountFeatures features, NegativeBinomialRegression regression) {
    this.shared = shared;
    this.features = features;
    this.regression = regression;
  }

  /// Learns from all but the last `cut` steps of each series.
  ///
  /// @param window steps that are forecast from each origin of the past
  /// @param season steps in a season, 1 for none
  static CountPool fit(List<ExposedSeries> series, int cut, int window, int season) {
    var sample = every(series, MOST_SERIES);
    var shared = season > 1 ? sharedProfile(sample, cut, season) : SeasonProfile.none();
    var features = new CountFeatures(Math.max(SHORTEST_REFERENCE, window));
    var origins =
        Math.clamp(ENOUGH_WINDOWS / Math.max(1, sample.size()), LEAST_ORIGINS, MOST_ORIGINS);
    var windows = new CountWindows();
    for (var one : sample) {
      for (var back = 1; back <= origins; back++) {
        var origin = one.length() - cut - back * window;
        if (origin < LEAST_HISTORY || !one.hasDemandBefore(origin)) {
          break;
        }
        var row = new double[CountFeatures.COUNT];
        var profile = shared.of(one, origin);
        var log = features.write(one, profile, origin, row);
        windows.add(row, log, one, profile, origin, origin + window);
      }
    }
    var pool = new CountPool(shared, features, new NegativeBinomialRegression(windows));
    pool.draw(sample, cut, origins);
    return pool;
  }

  /// Draws the level of all series together towards that of the last few steps: windows after the
  /// same origin share whatever moved them all, so a drift is believed by as much as there are
  /// origins to tell it from chance, k ÷ (k + 3).
  private void draw(List<ExposedSeries> sample, int cut, int origins) {
    var predicted = 0.0;
    var recent = 0.0;
    for (var one : sample) {
      var origin = one.length() - cut;
      if (origin >= LEAST_HISTORY && one.hasDemandBefore(origin)) {
        var row = new double[CountFeatures.COUNT];
        var log = features.write(one, shared.of(one, origin), origin, row);
        var weight = 1 / Dispersion.of(one, origin);
        predicted += weight * regression.level(row, log).mean();
        recent += weight * Math.exp(log + row[CountFeatures.RECENT]);
      }
    }
    if (predicted > 0 && recent > 0) {
      drift = Math.pow(recent / predicted, PRIOR_ORIGINS / (PRIOR_ORIGINS + origins));
    }
  }

  /// At most about `most` of the series, evenly spread.
  static List<ExposedSeries> every(List<ExposedSeries> series, int most) {
    if (series.size() <= most) {
      return series;
    }
    var step = (series.size() + most - 1) / most;
    return IntStream.range(0, series.size())
        .filter(i -> i % step == 0)
        .mapToObj(series::get)
        .toList();
  }

  static SeasonProfile sharedProfile(List<ExposedSeries> series, int cut, int season) {
    var all = new SeasonSums(season);
    for (var one : series) {
      var origin = one.length() - cut;
      if (origin >= 2 * season) {
        all.add(one, origin, Dispersion.of(one, origin));
      }
    }
    return SeasonProfile.flat(season).shrunk(all, SHARED_PRIOR);
  }

  /// The season of one series before `origin`.
  SeasonProfile profile(ExposedSeries series, int origin) {
    return shared.of(series, origin);
  }

  /// What an ordinary step after `origin` brings.
  CountLevel level(ExposedSeries series, SeasonProfile profile, int origin) {
    var row = new double[CountFeatures.COUNT];
    var log = features.write(series, profile, origin, row);
    return regression.level(row, log).times(drift);
  }
}
