package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.zone.ZonePickingCheck;
import org.owplanner.engine.wave.zone.ZonePickingSearch;

/// Joint order selection, choice of stock, batching and routing by zone, solved by the search of
/// `engine.wave.zone`.
public final class ZalandoSet implements BenchmarkSet {

  /// Kept back from the time budget for the check and for writing.
  private static final long RESERVE_NANOS = 500_000_000;

  @Override
  public String name() {
    return "zalando";
  }

  @Override
  public String description() {
    return "picking by zone, folders with parameters, articles, orders and warehouse_items as JSON";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    try (var folders = Files.list(data)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("warehouse_items.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var read = ZalandoInstance.read(data.resolve(instance));
    var problem = read.problem();
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var plan = ZonePickingSearch.solve(problem, budget.without(spentNanos), progress);
    return new BenchmarkSolution(
        Long.toString(plan.length(problem)),
        "",
        ZonePickingCheck.faults(problem, plan).isEmpty(),
        read.text(plan));
  }
}
