package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.benchmark.ReplenishmentGapBenchmark;
import org.owplanner.datasets.benchmark.ReplenishmentGapRow;
import org.owplanner.engine.solve.Budget;

/// Measures how close plans of generated sellers are to their bounds, by cause.
///
/// @param console where to print
record ReplenishmentGapRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "replenishment-gap";

  int run(Path out, int sellers, int items, Budget budget) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var rows = ReplenishmentGapBenchmark.run(sellers, items, budget, row -> sheet.show(row.csv()));
    var file = out.resolve(NAME + ".csv").toAbsolutePath();
    ReplenishmentGapBenchmark.write(rows, file);
    sheet.print(rows, file, () -> print(rows));
    return ExitCode.DONE;
  }

  private void print(List<ReplenishmentGapRow> rows) {
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("gap.seller"))
            .numbers(words.of("gap.saved"))
            .numbers(words.of("gap.whole"))
            .numbers(words.of("gap.items"))
            .numbers(words.of("gap.choice"))
            .numbers(words.of("gap.steps"))
            .numbers(words.of("gap.limits"))
            .numbers(words.of("gap.seconds"));
    for (var row : rows) {
      table.row(
          row.seller(),
          decimal(100.0 * (row.ruleMicros() - row.planMicros()) / row.ruleMicros()),
          decimal(row.gap()),
          decimal(row.ofItems()),
          decimal(row.ofChoice()),
          decimal(row.ofSteps()),
          decimal(row.ofLimits()),
          decimal(row.seconds()));
    }
    console.table(table);
    console.line("");
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
