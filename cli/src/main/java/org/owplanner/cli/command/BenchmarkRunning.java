package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Interrupt;
import org.owplanner.datasets.benchmark.BenchmarkRow;
import org.owplanner.datasets.benchmark.BenchmarkRun;
import org.owplanner.datasets.benchmark.BenchmarkRunner;
import org.owplanner.datasets.benchmark.BenchmarkSet;
import org.owplanner.datasets.benchmark.BenchmarkSummary;
import org.owplanner.datasets.benchmark.BestValues;
import org.owplanner.datasets.benchmark.MessSet;
import org.owplanner.datasets.benchmark.ObpSet;
import org.owplanner.datasets.benchmark.OrlibSet;
import org.owplanner.datasets.benchmark.QaplibSet;
import org.owplanner.datasets.benchmark.SbpoSet;
import org.owplanner.datasets.benchmark.SscflpSet;
import org.owplanner.datasets.benchmark.ZalandoSet;
import org.owplanner.engine.solve.Budget;

/// Runs benchmark sets for a person who watches.
///
/// @param console where to print
record BenchmarkRunning(Console console) {

  private static final List<BenchmarkSet> SETS =
      List.of(
          new QaplibSet(),
          new ObpSet(),
          new SbpoSet(),
          new ZalandoSet(),
          new MessSet(),
          new OrlibSet(),
          new SscflpSet());

  /// The names of the sets.
  static List<String> known() {
    return SETS.stream().map(BenchmarkSet::name).toList();
  }

  int run(String name, Path data, Path out, List<String> instances, Budget budget)
      throws IOException {
    var sheet = new BenchmarkSheet(console, name);
    var set = SETS.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    var lines = new BenchmarkLines(console);
    List<BenchmarkRow> rows;
    try (var _ = Interrupt.hear(lines::cancel)) {
      rows = BenchmarkRunner.run(set, new BenchmarkRun(data, out, instances, budget), lines);
    }
    lines.clear();
    var best = BestValues.read(data, set.bestColumn());
    var summary = BenchmarkSummary.of(rows, best);
    var isDone = rows.stream().allMatch(BenchmarkRow::isFeasible);
    sheet.print(
        rows,
        out.resolve("results.csv"),
        () -> {
          if (summary.compared() > 0) {
            new BenchmarkTable(console).print(rows, best, summary);
          }
        });
    return isDone ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
