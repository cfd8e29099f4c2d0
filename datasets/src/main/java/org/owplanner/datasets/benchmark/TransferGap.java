package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.owplanner.datasets.generate.GeneratedNetwork;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferResult;
import org.owplanner.engine.transfer.TransferRows;
import org.owplanner.engine.transfer.program.TransferProgram;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// Measures a planner of transfers against the exact optimum of the same model.
public final class TransferGap {

  private static final double NANOS = 1e9;

  private TransferGap() {}

  /// Measures all cases.
  ///
  /// @param programSeconds most seconds of the integer program, a case
  /// @param listener hears each row as soon as it is known
  public static List<TransferGapRow> run(
      List<TransferCase> cases,
      Planner<TransferProblem, TransferResult> planner,
      Budget budget,
      double programSeconds,
      Consumer<TransferGapRow> listener) {
    var rows = new ArrayList<TransferGapRow>();
    for (var of : cases) {
      var row = measure(of, planner, budget, programSeconds);
      rows.add(row);
      listener.accept(row);
    }
    return rows;
  }

  private static TransferGapRow measure(
      TransferCase of,
      Planner<TransferProblem, TransferResult> planner,
      Budget budget,
      double programSeconds) {
    var problem = GeneratedNetwork.of(of.options());
    var start = System.nanoTime();
    var result = planner.plan(problem, budget, Progress.silent());
    var planned = System.nanoTime();
    var answer = TransferProgram.solve(problem, programSeconds);
    var solved = System.nanoTime();
    var nothing = new TransferRows(List.of(), List.of(), List.of(), List.of());
    return new TransferGapRow(
        of.name(),
        of.options(),
        micros(problem, nothing),
        result.objectiveMicros(),
        result.bound().isProven() ? result.bound().lowerMicros() : Long.MIN_VALUE,
        answer.micros(),
        answer.isProven() && answer.isOptimal(),
        TransferVerifier.verify(problem, result.plan(), result.planCosts()).isEmpty(),
        (planned - start) / NANOS,
        (solved - planned) / NANOS);
  }

  private static long micros(TransferProblem problem, TransferRows rows) {
    return TransferVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum();
  }

  /// Writes the rows as `results.csv` into a folder.
  public static void write(List<TransferGapRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(TransferGapRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("results.csv"), lines);
  }
}
