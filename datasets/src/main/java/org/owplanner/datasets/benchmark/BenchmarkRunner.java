package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a benchmark set over a folder and writes `results.csv` and a solution file for each
/// instance.
public final class BenchmarkRunner {

  private BenchmarkRunner() {}

  /// Runs the instances one after the other; results are written after each, so that a run that is
  /// ended early keeps what it has.
  ///
  /// @return a row for each instance that was begun
  /// @throws IOException if the folder can't be read or results can't be written
  /// @throws IllegalArgumentException if the folder is missing or holds no instance
  public static List<BenchmarkRow> run(
      BenchmarkSet set, BenchmarkRun run, BenchmarkListener listener) throws IOException {
    var names = names(set, run);
    Files.createDirectories(run.out());
    var rows = new ArrayList<BenchmarkRow>();
    for (var name : names) {
      if (listener.isCancelled()) {
        break;
      }
      listener.started(name, rows.size() + 1, names.size());
      rows.add(runOne(set, run, name, listener));
      write(run.out(), rows);
      listener.finished(rows.getLast());
    }
    return rows;
  }

  private static List<String> names(BenchmarkSet set, BenchmarkRun run) throws IOException {
    if (!Files.isDirectory(run.data())) {
      throw new IllegalArgumentException(
          "The folder %s is missing. Give --data the folder with the instances of %s."
              .formatted(run.data(), set.name()));
    }
    var names = run.instances().isEmpty() ? set.instances(run.data()) : run.instances();
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "The folder %s holds no instance of %s (%s)."
              .formatted(run.data(), set.name(), set.description()));
    }
    return names;
  }

  private static BenchmarkRow runOne(
      BenchmarkSet set, BenchmarkRun run, String name, BenchmarkListener listener)
      throws IOException {
    var startNanos = System.nanoTime();
    try {
      var solution = set.solve(run.data(), name, run.budget(), listener);
      var seconds = secondsSince(startNanos);
      Files.writeString(run.out().resolve(name + ".sol"), solution.text());
      return new BenchmarkRow(
          name, solution.objective(), solution.bound(), seconds, solution.isFeasible());
    } catch (NoSuchFileException e) {
      listener.failed(
          name,
          "The file %s is missing. Maybe the instance is spelt differently."
              .formatted(e.getFile()));
    } catch (BenchmarkFormatException e) {
      listener.failed(name, e.reason());
    }
    return new BenchmarkRow(name, "", "", secondsSince(startNanos), false);
  }

  private static double secondsSince(long startNanos) {
    return (System.nanoTime() - startNanos) / 1e9;
  }

  private static void write(Path out, List<BenchmarkRow> rows) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(BenchmarkRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(out.resolve("results.csv"), lines);
  }
}
