package org.owplanner.engine.forecast.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.DemandClass;

/// How candidates did on one series' own windows held back.
final class OwnRecord {

  /// Records of like series that the class's choice counts as.
  private static final double PRIOR = 60;

  private static final double LEAST_DISADVANTAGE = 1.005;

  private final List<CountPast> tried;
  private final RollingOrigin rolling;
  private final CountLessons lessons;
  private final DemandClass demandClass;
  private final List<Map<CountCandidate, CountLevel>> levels = new ArrayList<>();
  private final List<Map<CountCandidate, Double>> losses = new ArrayList<>();

  OwnRecord(
      List<CountPast> tried, RollingOrigin rolling, CountLessons lessons, DemandClass demandClass) {
    this.tried = tried;
    this.rolling = rolling;
    this.lessons = lessons;
    this.demandClass = demandClass;
    for (var i = 0; i < tried.size(); i++) {
      levels.add(new EnumMap<>(CountCandidate.class));
      losses.add(new EnumMap<>(CountCandidate.class));
    }
  }

  private CountLevel level(int i, CountCandidate candidate) {
    return levels.get(i).computeIfAbsent(candidate, one -> one.level(tried.get(i)));
  }

  private double loss(int i, CountCandidate candidate) {
    return losses
        .get(i)
        .computeIfAbsent(candidate, one -> CountTrial.loss(tried.get(i), level(i, one)));
  }

  /// The class's best candidate, unless the series' own record, weighed against that of like ones
  /// as much as `PRIOR` records as long, speaks for the next best.
  ///
  /// @param lesson whose origin is left out
  CountCandidate candidate(int lesson) {
    var choice = lessons.choice(demandClass, lesson);
    var best = 0.0;
    var next = 0.0;
    for (var i = 0; i < tried.size(); i++) {
      if (rolling.place(tried.get(i)) != lesson) {
        best += loss(i, choice.best());
        next += loss(i, choice.next());
      }
    }
    var prior = PRIOR * (best + next) / 2;
    var against = Math.max(LEAST_DISADVANTAGE, choice.disadvantage());
    return next + prior * against < best + prior ? choice.next() : choice.best();
  }

  /// Each window forecast as the other origins taught.
  HeldBack heldBack() {
    var steps = 0;
    var demand = 0.0;
    var mean = 0.0;
    var error = 0.0;
    var loss = 0.0;
    for (var i = 0; i < tried.size(); i++) {
      var past = tried.get(i);
      var lesson = rolling.place(past);
      var candidate = candidate(lesson);
      var map = lessons.calibration(demandClass).steps(lesson);
      var expected = level(i, candidate).mean();
      loss += CountTrial.loss(past, level(i, candidate), map);
      for (var t = past.origin; t < past.end; t++) {
        var exposure = past.seen(t);
        if (exposure > 0) {
          steps++;
          demand += past.series.demand(t);
          mean += expected * exposure;
          error += Math.abs(past.series.demand(t) - expected * exposure);
        }
      }
    }
    return new HeldBack(tried.size(), steps, demand, mean, error, loss);
  }
}
