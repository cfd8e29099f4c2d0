package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.owplanner.batch.feed.ImportBenchmark;
import org.owplanner.batch.feed.ImportSpeed;
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
    Files.createDirectories(out);
    var feed = data.orElse(out.resolve("feed"));
    if (data.isEmpty()) {
      OnlineRetailSample.write(feed, options.seed(), FeedProgress.silent());
    }
    var speeds = ImportBenchmark.run(feed, out.resolve("database"), RUNS, this::show);
    ImportBenchmark.write(speeds, out);
    var file = out.resolve("import.csv").toAbsolutePath();
    if (console.isJson()) {
      console.json(Map.of("set", NAME, "rows", speeds, "results", file.toString()));
    } else {
      console.say("benchmark.done", speeds.size(), file);
    }
    return ExitCode.DONE;
  }

  private void show(ImportSpeed speed) {
    console.err().println(speed.text());
    console.err().flush();
  }
}
