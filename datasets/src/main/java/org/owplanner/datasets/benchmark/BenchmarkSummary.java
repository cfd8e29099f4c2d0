package org.owplanner.datasets.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// What the rows of a set come to, against the best values known.
///
/// @param instances number of rows
/// @param feasible rows with a solution
/// @param proven rows whose bound is their objective
/// @param compared rows whose best value is known
/// @param equal rows that are not above it, to 6 digits
/// @param meanGapPercent mean of (z − best) ÷ best over those compared
/// @param worstGapPercent the largest
/// @param medianSeconds the middle row's seconds, reading included
/// @param worstSeconds the longest
public record BenchmarkSummary(
    int instances,
    int feasible,
    int proven,
    int compared,
    int equal,
    double meanGapPercent,
    double worstGapPercent,
    double medianSeconds,
    double worstSeconds) {

  private static final double EQUAL_PERCENT = 1e-4;

  /// Sums rows up.
  public static BenchmarkSummary of(List<BenchmarkRow> rows, BestValues best) {
    var gaps =
        rows.stream()
            .map(best::gapPercent)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    var seconds = rows.stream().mapToDouble(BenchmarkRow::seconds).sorted().toArray();
    var last = seconds.length - 1;
    return new BenchmarkSummary(
        rows.size(),
        (int) rows.stream().filter(BenchmarkRow::isFeasible).count(),
        (int) rows.stream().filter(BenchmarkSummary::isProven).count(),
        gaps.length,
        (int) Arrays.stream(gaps).filter(gap -> gap <= EQUAL_PERCENT).count(),
        Arrays.stream(gaps).average().orElse(0),
        gaps.length == 0 ? 0 : gaps[gaps.length - 1],
        last < 0 ? 0 : (seconds[last / 2] + seconds[(last + 1) / 2]) / 2,
        last < 0 ? 0 : seconds[last]);
  }

  /// Whether a row's bound is its objective.
  public static boolean isProven(BenchmarkRow row) {
    return row.isFeasible() && row.bound().equals(row.objective());
  }
}
