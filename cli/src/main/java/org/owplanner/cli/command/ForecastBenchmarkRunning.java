package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.BenchmarkFormatException;
import org.owplanner.datasets.benchmark.BenchmarkRow;
import org.owplanner.datasets.benchmark.CarpartsBenchmark;
import org.owplanner.datasets.benchmark.ForecastBenchmark;
import org.owplanner.datasets.benchmark.M3Benchmark;

/// Runs sets of time series for a person who watches.
///
/// @param console where to print
record ForecastBenchmarkRunning(Console console) {

  private static final List<ForecastBenchmark> SETS =
      List.of(new M3Benchmark(), new CarpartsBenchmark());

  /// The names of the sets.
  static List<String> known() {
    return SETS.stream().map(ForecastBenchmark::name).toList();
  }

  int run(String name, Path data, Path out, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, name);
    var set = SETS.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    Files.createDirectories(out);
    List<BenchmarkRow> rows;
    try {
      rows = set.run(data, out, options.seed(), options.threads());
    } catch (BenchmarkFormatException e) {
      console.note("benchmark.failed", name, e.reason());
      return ExitCode.FAILED;
    } catch (NoSuchFileException e) {
      console.note("benchmark.noFile", e.getFile());
      return ExitCode.FAILED;
    }
    var results = out.resolve("results.csv").toAbsolutePath();
    var lines = new ArrayList<String>();
    lines.add(BenchmarkRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(results, lines);
    sheet.print(
        rows,
        results,
        () ->
            rows.forEach(
                row ->
                    console.note(
                        "benchmark.row",
                        row.instance(),
                        row.objective(),
                        console.numbers().decimal(row.seconds(), 1))));
    return ExitCode.DONE;
  }
}
