package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.RetailForecastBenchmark;

/// Measures, on the sample's orders, how well weeks are forecast, for a person who watches.
///
/// @param console where to print
record RetailForecastRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "retail-forecast";

  int run(Path out, BudgetOptions options) throws IOException {
    var rows = RetailForecastBenchmark.run(options.threads(), this::show);
    RetailForecastBenchmark.write(rows, out);
    var file = out.resolve("retail-forecast.csv").toAbsolutePath();
    if (console.isJson()) {
      console.json(Map.of("set", NAME, "rows", rows, "results", file.toString()));
    } else {
      rows.forEach(row -> show(row.text()));
      console.say("benchmark.done", rows.size(), file);
    }
    return ExitCode.DONE;
  }

  private void show(String line) {
    console.err().println(line);
    console.err().flush();
  }
}
