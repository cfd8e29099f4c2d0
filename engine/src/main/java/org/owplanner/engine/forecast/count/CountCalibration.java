package org.owplanner.engine.forecast.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.ForecastLevels;

/// How the levels of one demand class must be read, learned from the windows held back, and what
/// share of outcomes then lay at or below each.
///
/// Coverage is that of the odd series by the map of the even ones and the other way round, and of
/// whole units the share of each outcome's own step (as if drawn), so that it can be right.
final class CountCalibration {

  private final LevelMap steps;
  private final LevelMap[] halves;
  private final double[] covered = new double[ForecastLevels.count()];
  private int outcomes;

  private CountCalibration(int origins) {
    steps = new LevelMap(origins);
    halves = new LevelMap[] {new LevelMap(origins), new LevelMap(origins)};
  }

  /// One calibration for each demand class.
  static Map<DemandClass, CountCalibration> of(
      CountPool pool,
      List<ExposedSeries> series,
      RollingOrigin rolling,
      Map<DemandClass, CountChoice> choices) {
    var calibrations = new EnumMap<DemandClass, CountCalibration>(DemandClass.class);
    for (var demandClass : DemandClass.values()) {
      calibrations.put(demandClass, new CountCalibration(rolling.origins()));
    }
    for (var isCheck : new boolean[] {false, true}) {
      for (var i = 0; i < series.size(); i++) {
        for (var past : rolling.pasts(pool, series.get(i))) {
          var demandClass = DemandClass.of(past.series.series().head(past.origin));
          var level = Objects.requireNonNull(choices.get(demandClass)).best().level(past);
          var calibration = Objects.requireNonNull(calibrations.get(demandClass));
          if (isCheck) {
            calibration.check(past, level, i % 2);
          } else {
            calibration.learn(past, level, i % 2);
          }
        }
      }
    }
    return calibrations;
  }

  private void learn(CountPast past, CountLevel level, int half) {
    for (var t = past.origin; t < past.end; t++) {
      var exposure = past.seen(t);
      if (exposure > 0) {
        var y = past.series.demand(t);
        var step = level.step(exposure);
        var below = step.cumulative(y - 1);
        var upTo = step.cumulative(y);
        steps.add(below, upTo);
        halves[half].add(below, upTo);
      }
    }
  }

  private void check(CountPast past, CountLevel level, int half) {
    for (var t = past.origin; t < past.end; t++) {
      var exposure = past.seen(t);
      if (exposure > 0) {
        var y = past.series.demand(t);
        var step = new CalibratedDemand(level.step(exposure), halves[1 - half]);
        var below = step.cumulative(y - 1);
        var upTo = step.cumulative(y);
        for (var i = 0; i < covered.length; i++) {
          covered[i] += LevelMap.share(ForecastLevels.at(i), below, upTo);
        }
        outcomes++;
      }
    }
  }

  LevelMap steps() {
    return steps;
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
