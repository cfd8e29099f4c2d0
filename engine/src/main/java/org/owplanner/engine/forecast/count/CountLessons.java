package org.owplanner.engine.forecast.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.owplanner.engine.forecast.DemandClass;

/// What the origins held back taught: lesson `origins` is that of all, with which is forecast;
/// lesson o < `origins` that of all but origin o, by which the outcomes after o are judged, so that
/// none of them has a say in what it is judged by (leave-one-out; Stone 1974). With one origin
/// alone, the regression over like series is judged as it is, its levels unmapped.
///
/// The regression itself was fitted without any of the windows held back.
final class CountLessons {

  private final RollingOrigin rolling;
  private final Map<DemandClass, CountChoice[]> choices = new EnumMap<>(DemandClass.class);
  private final Map<DemandClass, CountCalibration> calibrations = new EnumMap<>(DemandClass.class);

  private CountLessons(RollingOrigin rolling, List<CountTrial> trials) {
    this.rolling = rolling;
    for (var demandClass : DemandClass.values()) {
      var ofClass = new CountChoice[rolling.origins() + 1];
      for (var lesson = 0; lesson < ofClass.length; lesson++) {
        ofClass[lesson] = CountChoice.of(CountTrial.without(trials, lesson), demandClass);
      }
      choices.put(demandClass, ofClass);
      calibrations.put(demandClass, new CountCalibration(rolling.origins()));
    }
  }

  /// Chooses from the trials at each origin, and calibrates what is chosen.
  static CountLessons of(
      CountPool pool, List<ExposedSeries> series, RollingOrigin rolling, List<CountTrial> trials) {
    var lessons = new CountLessons(rolling, trials);
    for (var isCheck : new boolean[] {false, true}) {
      for (var one : series) {
        for (var past : rolling.pasts(pool, one)) {
          lessons.add(past, isCheck);
        }
      }
    }
    return lessons;
  }

  private void add(CountPast past, boolean isCheck) {
    var demandClass = DemandClass.of(past.series.series().head(past.origin));
    var calibration = calibration(demandClass);
    var itself = rolling.place(past);
    var levels = new EnumMap<CountCandidate, CountLevel>(CountCandidate.class);
    for (var lesson = 0; lesson <= all(); lesson++) {
      if (isCheck == (lesson == itself)) {
        var level =
            levels.computeIfAbsent(
                choice(demandClass, lesson).best(), candidate -> candidate.level(past));
        if (isCheck) {
          calibration.check(lesson, past, level);
        } else {
          calibration.learn(lesson, past, level);
        }
      }
    }
  }

  /// The lesson of all origins.
  int all() {
    return rolling.origins();
  }

  CountChoice choice(DemandClass demandClass, int lesson) {
    return Objects.requireNonNull(choices.get(demandClass))[lesson];
  }

  CountCalibration calibration(DemandClass demandClass) {
    return Objects.requireNonNull(calibrations.get(demandClass));
  }
}
