package org.owplanner.engine.layout;

/// What picking the orders of one day takes.
///
/// @param epochDay the day
/// @param tours tours walked
/// @param lines lines picked
/// @param unplacedLines lines whose face lies nowhere: neither walked to nor reached for
/// @param walkMm metres walked, in mm
/// @param walkSeconds seconds walked
/// @param reachSeconds seconds reached
/// @param micros what walking and reaching cost
public record ReplayDay(
    int epochDay,
    int tours,
    int lines,
    int unplacedLines,
    long walkMm,
    double walkSeconds,
    double reachSeconds,
    long micros) {

  /// Metres walked.
  public double metres() {
    return walkMm / 1000.0;
  }
}
