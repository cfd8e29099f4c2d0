package org.owplanner.datasets.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.owplanner.engine.site.location.LocationAnswer;
import org.owplanner.engine.site.location.LocationCheck;
import org.owplanner.engine.site.location.LocationProblem;
import org.owplanner.engine.site.location.LocationSearch;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Solves a location instance and says its figures as text.
final class LocationSolving {

  /// Kept back from the time budget for writing.
  private static final long RESERVE_NANOS = 100_000_000;

  private static final int DECIMALS = 6;

  private LocationSolving() {}

  /// How a solution is written.
  interface Writer {
    String text(LocationAnswer answer);
  }

  /// Solves a problem that was read from `startNanos` on.
  static BenchmarkSolution solve(
      LocationProblem problem, long startNanos, Budget budget, Progress progress, Writer writer) {
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var answer = LocationSearch.solve(problem, budget.without(spentNanos), progress);
    var isFeasible = answer.isFeasible() && LocationCheck.isFeasible(problem, answer.plan());
    return new BenchmarkSolution(
        isFeasible ? number(answer.objective(), RoundingMode.HALF_EVEN) : "",
        bound(answer),
        isFeasible,
        isFeasible ? writer.text(answer) : "");
  }

  private static String bound(LocationAnswer answer) {
    if (answer.isProven() && answer.isFeasible()) {
      return number(answer.objective(), RoundingMode.HALF_EVEN);
    }
    return Double.isFinite(answer.lowerBound())
        ? number(answer.lowerBound(), RoundingMode.FLOOR)
        : "";
  }

  private static String number(double value, RoundingMode rounding) {
    var number = BigDecimal.valueOf(value).setScale(DECIMALS, rounding).stripTrailingZeros();
    return number.toPlainString();
  }
}
