package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.TransferNights;
import org.owplanner.datasets.benchmark.TransferNightsRow;
import org.owplanner.datasets.benchmark.TransferNightsSettings;
import org.owplanner.engine.solve.Budget;

/// Lives twelve weeks of the sample's orders through again in a network of warehouses, under
/// nightly plans of what moves and without, for a person who watches.
///
/// @param console where to print
record TransferNightsRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "transfers-replay";

  /// Weeks that are lived through unless told otherwise: all there are.
  static final int WEEKS = 12;

  /// Goods that are looked at unless told otherwise.
  static final int SKUS = 100;

  private static final int WARM_UP_WEEKS = 13;

  int run(Path out, Budget budget, int weeks, int skus, boolean isForeseen) throws IOException {
    var settings = new TransferNightsSettings(weeks, WARM_UP_WEEKS, skus, budget, isForeseen);
    var rows = TransferNights.run(settings, new BenchmarkSheet(console, NAME)::show);
    TransferNights.write(rows, out);
    var file = out.resolve("results.csv").toAbsolutePath();
    var better = TransferNightsRow.better(rows);
    var plan = TransferNightsRow.plan(rows);
    if (console.isJson()) {
      console.json(
          Map.of(
              "set",
              NAME,
              "rows",
              rows,
              "better",
              better.world(),
              "ratioToBetter",
              plan.totalCents() / better.totalCents(),
              "results",
              file.toString()));
    } else {
      rows.forEach(row -> console.line(row.text(rows.getFirst())));
      console.say(
          "benchmark.transferNights",
          better.world(),
          console.numbers().change(Math.round(better.totalCents()), Math.round(plan.totalCents())));
      console.say("benchmark.done", rows.size(), file);
    }
    return ExitCode.DONE;
  }
}
