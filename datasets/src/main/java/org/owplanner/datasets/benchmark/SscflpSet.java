package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.owplanner.engine.site.location.LocationAnswer;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Capacitated location with a single source for each customer (Holmberg, Rönnqvist and Yuan 1999),
/// solved by the core of the site plan.
public final class SscflpSet implements BenchmarkSet {

  private static final String ENDING = ".txt";

  @Override
  public String name() {
    return "sscflp";
  }

  @Override
  public String description() {
    return "sites and customers of a single source, files *.txt: sites and customers, capacities and fixed costs, demands, costs by site";
  }

  @Override
  public String bestColumn() {
    return "best";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var problem = LocationInstance.sscflp(data.resolve(instance + ENDING));
    return LocationSolving.solve(problem, startNanos, budget, progress, SscflpSet::text);
  }

  /// A plan's shares go by customer, one each.
  private static String text(LocationAnswer answer) {
    return Arrays.stream(answer.plan().site())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" ", "", "\n"));
  }
}
