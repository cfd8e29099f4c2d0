package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.SiteSizeMeasure;
import org.owplanner.engine.site.SitePlanner;
import org.owplanner.engine.solve.Budget;

/// Measures how long the sites of a large generated network take, and how good they are.
///
/// @param console where to print
record SiteSizeRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "sites-size";

  int run(Path out, SiteSizeOptions size, Budget budget) throws IOException {
    var row = SiteSizeMeasure.measure(size.of(budget.seed()), new SitePlanner(), budget);
    var sheet = new BenchmarkSheet(console, NAME);
    sheet.show(row.text());
    SiteSizeMeasure.write(row, out);
    sheet.print(List.of(row), out.resolve("results.csv"));
    return row.isRight() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
