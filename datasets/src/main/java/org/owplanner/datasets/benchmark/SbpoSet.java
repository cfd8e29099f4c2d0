package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.release.ReleasePlan;
import org.owplanner.engine.wave.release.ReleaseResult;
import org.owplanner.engine.wave.release.ReleaseSearch;

/// Orders of a wave and aisles to pick them from, most units an aisle (SBPO challenge 2025), solved
/// by the search of `engine.wave.release`.
public final class SbpoSet implements BenchmarkSet {

  private static final String ENDING = ".txt";

  /// Kept back from the time budget for writing.
  private static final long RESERVE_NANOS = 200_000_000;

  @Override
  public String name() {
    return "sbpo";
  }

  @Override
  public String description() {
    return "orders and aisles of a wave, files *.txt: orders, stock of aisles, least and most units";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var problem = SbpoInstance.read(data.resolve(instance + ENDING));
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var result = ReleaseSearch.solve(problem, budget.without(spentNanos), progress);
    return new BenchmarkSolution(
        Double.toString(result.plan().unitsPerAisle()),
        bound(result),
        problem.isFeasible(result.plan()),
        text(result.plan()));
  }

  private static String bound(ReleaseResult result) {
    return Double.toString(result.mostUnitsPerAisle());
  }

  private static String text(ReleasePlan plan) {
    var text = new StringBuilder();
    for (var ids : List.of(plan.orders(), plan.aisles())) {
      text.append(ids.length).append('\n');
      for (var id : ids) {
        text.append(id).append('\n');
      }
    }
    return text.toString();
  }
}
