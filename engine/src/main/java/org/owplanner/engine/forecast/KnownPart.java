package org.owplanner.engine.forecast;

/// A series from its first to its last known step.
///
/// @param series without unknown steps at its ends
/// @param stepsAfter unknown steps that were at its end
public record KnownPart(TimeSeries series, int stepsAfter) {

  /// The part of a series that has at least `least` known steps.
  ///
  /// @throws ForecastException where it has fewer
  public static KnownPart of(TimeSeries series, int least) throws ForecastException {
    var from = 0;
    var to = series.length();
    while (from < to && !series.isKnown(from)) {
      from++;
    }
    while (to > from && !series.isKnown(to - 1)) {
      to--;
    }
    var known = series.known();
    if (known < Math.max(1, least)) {
      throw new ForecastException(
          "The series has %d known steps; this method needs at least %d. A simpler method takes over."
              .formatted(known, Math.max(1, least)));
    }
    return new KnownPart(series.between(from, to), series.length() - to);
  }
}
