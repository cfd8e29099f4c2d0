package org.owplanner.engine.forecast.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.ForecastLevels;

/// All candidates at the last few origins, a window apart, over many series: their losses by demand
/// class on the windows held back, each series' ÷ its deviation, and by how much the steps of a
/// window hang together.
final class CountTrial {

  private static final int MOST_SERIES = 1000;
  private static final double PRIOR_PAIRS = 50;

  private final Map<DemandClass, Map<CountCandidate, Double>> loss =
      new EnumMap<>(DemandClass.class);
  private final Map<DemandClass, Integer> outcomes = new EnumMap<>(DemandClass.class);
  private double pairs;
  private double products;
  private final int window;

  private CountTrial(int window) {
    this.window = window;
  }

  /// A trial at each origin, the last one first.
  static List<CountTrial> byOrigin(
      CountPool pool, List<ExposedSeries> series, RollingOrigin rolling) {
    var trials = new ArrayList<CountTrial>();
    for (var origin = 0; origin < rolling.origins(); origin++) {
      trials.add(new CountTrial(rolling.window()));
    }
    for (var one : CountPool.every(series, MOST_SERIES)) {
      for (var past : rolling.pasts(pool, one)) {
        trials.get(rolling.place(past)).add(past);
      }
    }
    return trials;
  }

  /// The sum of the trials at all origins but one; of all where there is none of that place.
  static CountTrial without(List<CountTrial> trials, int leftOut) {
    var sum = new CountTrial(trials.getFirst().window);
    for (var origin = 0; origin < trials.size(); origin++) {
      if (origin != leftOut) {
        sum.add(trials.get(origin));
      }
    }
    return sum;
  }

  private void add(CountTrial other) {
    other.loss.forEach(
        (demandClass, losses) -> {
          var ofClass =
              loss.computeIfAbsent(demandClass, key -> new EnumMap<>(CountCandidate.class));
          losses.forEach((candidate, one) -> ofClass.merge(candidate, one, Double::sum));
        });
    other.outcomes.forEach(
        (demandClass, known) -> outcomes.merge(demandClass, known, Integer::sum));
    pairs += other.pairs;
    products += other.products;
  }

  private void add(CountPast past) {
    var series = past.series;
    var demandClass = DemandClass.of(series.series().head(past.origin));
    var ofClass = loss.computeIfAbsent(demandClass, key -> new EnumMap<>(CountCandidate.class));
    var scale = Dispersion.deviation(series, past.origin);
    for (var candidate : CountCandidate.values()) {
      ofClass.merge(candidate, loss(past, candidate.level(past)) / scale, Double::sum);
    }
    var level = past.pooled();
    var known = 0;
    var sum = 0.0;
    var squares = 0.0;
    for (var t = past.origin; t < past.end; t++) {
      var exposure = past.seen(t);
      if (exposure > 0) {
        var step = level.step(exposure);
        var off = (series.demand(t) - step.mean()) / Math.sqrt(step.variance());
        sum += off;
        squares += off * off;
        known++;
      }
    }
    outcomes.merge(demandClass, known, Integer::sum);
    pairs += known * (known - 1.0);
    products += sum * sum - squares;
  }

  /// Loss over all levels and known steps after the origin.
  static double loss(CountPast past, CountLevel level) {
    return loss(past, level, LevelMap.none());
  }

  /// The same of levels that are read through a map.
  static double loss(CountPast past, CountLevel level, LevelMap map) {
    var levels = ForecastLevels.all();

    var sum = 0.0;
    var exposure = 0.0;
    var quantiles = new double[levels.length];
    for (var t = past.origin; t < past.end; t++) {
      var seen = past.seen(t);
      if (seen > 0) {
        if (seen != exposure) {
          quantiles = level.step(seen, map).quantiles(levels);
          exposure = seen;
        }
        sum += PinballLoss.of(past.series.demand(t), quantiles);
      }
    }
    return sum;
  }

  double loss(DemandClass demandClass, CountCandidate candidate) {
    return loss.getOrDefault(demandClass, Map.of()).getOrDefault(candidate, 0.0);
  }

  /// Loss of a candidate over all classes.
  double loss(CountCandidate candidate) {
    var sum = 0.0;
    for (var ofClass : loss.values()) {
      sum += ofClass.getOrDefault(candidate, 0.0);
    }
    return sum;
  }

  int outcomes(DemandClass demandClass) {
    return outcomes.getOrDefault(demandClass, 0);
  }

  /// How much of an error a step hands on to each step after it, α: errors of two steps of a window
  /// of h correlate by ρ ≈ α·(1 + α·h/3), ρ being the mean product of their standardised errors.
  double response() {
    var correlation = Math.clamp(products / (pairs + PRIOR_PAIRS), 0, 0.5);
    return correlation / (1 + correlation * window / 3);
  }
}
