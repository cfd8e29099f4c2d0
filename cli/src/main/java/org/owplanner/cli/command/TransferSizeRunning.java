package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.TransferSize;
import org.owplanner.datasets.generate.NetworkOptions;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.transfer.TransferPlanner;

/// Measures how long transfers of a large generated network take, what memory, and how good they
/// are.
///
/// @param console where to print
record TransferSizeRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "transfers-size";

  private static final int DEPARTURES = 3;
  private static final double TIGHTNESS = 0.5;

  int run(Path out, NetworkSizeOptions size, Budget budget) throws IOException {
    var options =
        new NetworkOptions(
            size.warehouses(),
            size.skus(),
            size.lanes(),
            DEPARTURES,
            TIGHTNESS,
            false,
            budget.seed());
    var row = TransferSize.measure(options, new TransferPlanner(), budget);
    new BenchmarkSheet(console, NAME).show(row.text());
    TransferSize.write(row, out);
    var file = out.resolve("results.csv").toAbsolutePath();
    if (console.isJson()) {
      console.json(Map.of("set", NAME, "row", row, "results", file.toString()));
    } else {
      console.say("benchmark.done", 1, file);
    }
    return row.isRight() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
