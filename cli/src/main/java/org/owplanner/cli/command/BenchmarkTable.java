package org.owplanner.cli.command;

import java.util.List;
import java.util.Locale;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.benchmark.BenchmarkRow;
import org.owplanner.datasets.benchmark.BenchmarkSummary;
import org.owplanner.datasets.benchmark.BestValues;

/// Prints a set's rows beside the best values known.
///
/// @param console where to print
record BenchmarkTable(Console console) {

  void print(List<BenchmarkRow> rows, BestValues best, BenchmarkSummary summary) {
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("benchmark.instance"))
            .numbers(words.of("benchmark.objective"))
            .numbers(words.of("benchmark.bound"))
            .numbers(words.of("benchmark.gap"))
            .numbers(words.of("benchmark.best"))
            .numbers(words.of("benchmark.seconds"));
    for (var row : rows) {
      var gap = best.gapPercent(row);
      table.row(
          row.instance(),
          row.objective(),
          row.bound(),
          boundGap(row),
          gap.isPresent() ? decimals(gap.getAsDouble(), 4) : "",
          decimals(row.seconds(), 2));
    }
    console.table(table);
    console.line("");
    console.say(
        "benchmark.sum",
        summary.feasible(),
        summary.instances(),
        summary.proven(),
        summary.equal(),
        summary.compared(),
        decimals(summary.meanGapPercent(), 4),
        decimals(summary.worstGapPercent(), 4),
        decimals(summary.medianSeconds(), 2),
        decimals(summary.worstSeconds(), 2));
  }

  private static String boundGap(BenchmarkRow row) {
    if (row.objective().isEmpty() || row.bound().isEmpty()) {
      return "";
    }
    var objective = Double.parseDouble(row.objective());
    var gap = objective - Double.parseDouble(row.bound());
    return decimals(gap == 0 ? 0 : 100 * gap / Math.abs(objective), 4);
  }

  /// A number without a sign before zero.
  private static String decimals(double value, int places) {
    var isZero = Math.abs(value) < 0.5 * Math.pow(10, -places);
    return String.format(Locale.ROOT, "%." + places + "f", isZero ? 0 : value);
  }
}
