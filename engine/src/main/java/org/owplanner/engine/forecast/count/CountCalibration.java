package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.ForecastLevels;

/// How the levels of one demand class must be read, learned from the windows held back, and what
/// share of outcomes then lay at or below each.
///
/// Coverage is that of each origin's outcomes by the method and the map that the other origins
/// taught ([CountLessons]), and of whole units the share of each outcome's own step (as if drawn),
/// so that it can be right.
final class CountCalibration {

  private final LevelMap[] steps;
  private final double[] covered = new double[ForecastLevels.count()];
  private int outcomes;

  CountCalibration(int origins) {
    steps = new LevelMap[origins + 1];
    for (var lesson = 0; lesson < origins; lesson++) {
      steps[lesson] = new LevelMap(Math.max(1, origins - 1));
    }
    steps[origins] = new LevelMap(origins);
  }

  void learn(int lesson, CountPast past, CountLevel level) {
    for (var t = past.origin; t < past.end; t++) {
      var exposure = past.seen(t);
      if (exposure > 0) {
        var y = past.series.demand(t);
        var step = level.step(exposure);
        steps[lesson].add(step.cumulative(y - 1), step.cumulative(y));
      }
    }
  }

  void check(int lesson, CountPast past, CountLevel level) {
    for (var t = past.origin; t < past.end; t++) {
      var exposure = past.seen(t);
      if (exposure > 0) {
        var y = past.series.demand(t);
        var step = level.step(exposure, steps[lesson]);
        var below = step.cumulative(y - 1);
        var upTo = step.cumulative(y);
        for (var i = 0; i < covered.length; i++) {
          covered[i] += LevelMap.share(ForecastLevels.at(i), below, upTo);
        }
        outcomes++;
      }
    }
  }

  /// The map by all origins, or by all but one.
  LevelMap steps(int lesson) {
    return steps[lesson];
  }

  int outcomes() {
    return outcomes;
  }

  /// Share of held-back outcomes at or below each stored level; the levels themselves where nothing
  /// was held back.
  double[] coverage() {
    var coverage = ForecastLevels.all();
    for (var i = 0; i < coverage.length && outcomes > 0; i++) {
      coverage[i] = covered[i] / outcomes;
    }
    return coverage;
  }
}
