package org.owplanner.datasets.benchmark;

import java.util.Locale;

/// A row of `results.csv`.
///
/// @param instance the instance's file or folder without its ending
/// @param objective the objective as text, empty if the instance failed
/// @param bound a proven bound as text, empty where none was computed
/// @param seconds wall-clock time, reading included
/// @param isFeasible whether there is a solution that keeps all rules
public record BenchmarkRow(
    String instance, String objective, String bound, double seconds, boolean isFeasible) {

  /// The header of the file.
  public static final String HEADER = "instance,objective,bound,seconds,feasible";

  /// The row as CSV.
  public String csv() {
    return String.format(
        Locale.ROOT, "%s,%s,%s,%.3f,%b", instance, objective, bound, seconds, isFeasible);
  }
}
