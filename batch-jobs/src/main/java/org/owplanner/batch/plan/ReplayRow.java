package org.owplanner.batch.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What real orders of some days, replayed in one way, came to.
///
/// @param day the first day
/// @param days how many from there on
/// @param isSeen whether the plan had seen these orders
/// @param arrangement the way: `IN_FORCE`, `PLAN`, or the name of a rule such as `VELOCITY`
/// @param measures what was measured
public record ReplayRow(
    LocalDate day,
    int days,
    boolean isSeen,
    String arrangement,
    Map<ReplayMeasure, Double> measures) {

  public ReplayRow {
    measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
  }

  /// What picking a day's orders takes.
  ///
  /// @param seconds seconds walked, reached and refilled
  /// @param micros what these seconds cost
  public static ReplayRow ofPicking(
      LocalDate day,
      boolean isSeen,
      String arrangement,
      int tours,
      int lines,
      double metres,
      double seconds,
      long micros) {
    return new ReplayRow(
        day,
        1,
        isSeen,
        arrangement,
        Map.of(
            ReplayMeasure.TOURS,
            (double) tours,
            ReplayMeasure.LINES,
            (double) lines,
            ReplayMeasure.METRES,
            metres,
            ReplayMeasure.SECONDS,
            seconds,
            ReplayMeasure.COST_MICROS,
            (double) micros));
  }

  /// A measure, 0 where it wasn't taken.
  public double of(ReplayMeasure measure) {
    return measures.getOrDefault(measure, 0.0);
  }

  /// Tours walked.
  public int tours() {
    return (int) of(ReplayMeasure.TOURS);
  }

  /// Vehicles that left.
  public int trips() {
    return (int) of(ReplayMeasure.TRIPS);
  }

  /// Lines picked, or loaded on vehicles.
  public int lines() {
    return (int) of(ReplayMeasure.LINES);
  }

  /// Metres walked.
  public double metres() {
    return of(ReplayMeasure.METRES);
  }

  /// Seconds walked, reached and refilled.
  public double seconds() {
    return of(ReplayMeasure.SECONDS);
  }

  /// What it costs.
  public long micros() {
    return Math.round(of(ReplayMeasure.COST_MICROS));
  }
}
