package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.site.incompatibility.MultiSourceSearch;
import org.owplanner.engine.site.incompatibility.Shipments;
import org.owplanner.engine.site.incompatibility.ShipmentsCheck;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Multi-source warehouse location with incompatible stores, by the search of
/// `engine.site.incompatibility`.
public final class MessSet implements BenchmarkSet {

  private static final String ENDING = ".dzn";

  /// Kept back from the time budget for the last step and the files.
  private static final long RESERVE_NANOS = 100_000_000;

  @Override
  public String name() {
    return "mess";
  }

  @Override
  public String description() {
    return "warehouse location with split deliveries and incompatible stores, files *.dzn";
  }

  @Override
  public String bestColumn() {
    return "best_total";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var problem = MessInstance.read(data.resolve(instance + ENDING));
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var result = MultiSourceSearch.solve(problem, budget.without(spentNanos), progress);
    return new BenchmarkSolution(
        Long.toString(result.cost()),
        result.bound().isProven() ? Long.toString(result.bound().lowerMicros()) : "",
        ShipmentsCheck.isFeasible(problem, result.shipments()),
        text(result.shipments()));
  }

  private static String text(Shipments shipments) {
    var text = new StringBuilder();
    for (var k = 0; k < shipments.count(); k++) {
      text.append(shipments.customer()[k]).append(' ');
      text.append(shipments.site()[k]).append(' ');
      text.append(shipments.quantity()[k]).append('\n');
    }
    return text.toString();
  }
}
