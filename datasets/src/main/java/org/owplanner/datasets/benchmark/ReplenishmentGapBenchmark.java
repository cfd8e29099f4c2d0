package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.owplanner.engine.replenishment.ReplenishmentGap;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.solve.Budget;

/// Plans generated sellers from loose to tight, and takes apart what is left to their bounds.
public final class ReplenishmentGapBenchmark {

  private static final double[] BUDGET_SHARES = {0, 1.2, 1, 0.85, 0.7};
  private static final double[] SPACE_WEEKS = {0, 16, 12, 10, 8};
  private static final double NANOS = 1e9;

  private ReplenishmentGapBenchmark() {}

  /// Plans the sellers one after the other.
  ///
  /// @param sellers how many; five in turn have the same goods, the first without limits, the fifth
  ///   with the tightest
  /// @param items goods of each
  /// @param budget of each seller; its seed is the first one's
  public static List<ReplenishmentGapRow> run(
      int sellers, int items, Budget budget, Consumer<ReplenishmentGapRow> seen) {
    var rows = new ArrayList<ReplenishmentGapRow>();
    for (var s = 0; s < sellers; s++) {
      var seed = budget.seed() + s / BUDGET_SHARES.length;
      var tight = s % BUDGET_SHARES.length;
      var start = System.nanoTime();
      var gap = ReplenishmentGap.measure(seller(seed, items, tight), budget);
      var seconds = (System.nanoTime() - start) / NANOS;
      var row = ReplenishmentGapRow.of(seed + "/" + tight, gap, seconds);
      rows.add(row);
      seen.accept(row);
    }
    return rows;
  }

  static ReplenishmentProblem seller(long seed, int items, int tight) {
    return TightSeller.of(seed, items, BUDGET_SHARES[tight], SPACE_WEEKS[tight]);
  }

  /// Writes the rows as CSV.
  public static void write(List<ReplenishmentGapRow> rows, Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(ReplenishmentGapRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }
}
