package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.RetailForecastBenchmark;

/// Measures, on the sample's orders, how well weeks are forecast, for a person who watches.
///
/// @param console where to print
record RetailForecastRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "retail-forecast";

  int run(Path out, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var rows = RetailForecastBenchmark.run(options.threads(), sheet::show);
    RetailForecastBenchmark.write(rows, out);
    sheet.print(
        rows,
        out.resolve("retail-forecast.csv"),
        () -> rows.forEach(row -> sheet.show(row.text())));
    return ExitCode.DONE;
  }
}
