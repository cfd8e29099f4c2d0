package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.owplanner.batch.feed.ImportBenchmark;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.sample.OnlineRetailSample;

/// Measures how fast order lines are imported, in a database of its own.
///
/// @param console where to print
record ImportSpeedRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "import";

  private static final int RUNS = 3;

  int run(Optional<Path> data, Path out, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    Files.createDirectories(out);
    var feed = data.orElse(out.resolve("feed"));
    if (data.isEmpty()) {
      OnlineRetailSample.write(feed, options.seed(), FeedProgress.silent());
    }
    var speeds =
        ImportBenchmark.run(feed, out.resolve("database"), RUNS, speed -> sheet.show(speed.text()));
    ImportBenchmark.write(speeds, out);
    sheet.print(speeds, out.resolve("import.csv"));
    return ExitCode.DONE;
  }
}
