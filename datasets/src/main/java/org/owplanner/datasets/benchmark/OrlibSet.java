package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.site.location.LocationAnswer;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Capacitated warehouse location, demand may be split (Beasley's OR-Library), solved by the core
/// of the site plan.
public final class OrlibSet implements BenchmarkSet {

  private static final String ENDING = ".txt";

  @Override
  public String name() {
    return "orlib";
  }

  @Override
  public String description() {
    return "sites whose customers may be split, files *.txt: sites and customers, capacities and fixed costs, demands and costs by customer";
  }

  @Override
  public String bestColumn() {
    return "optimum";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var problem = LocationInstance.orlib(data.resolve(instance + ENDING));
    return LocationSolving.solve(problem, startNanos, budget, progress, OrlibSet::text);
  }

  private static String text(LocationAnswer answer) {
    var plan = answer.plan();
    var text = new StringBuilder();
    for (var k = 0; k < plan.customer().length; k++) {
      text.append(plan.customer()[k])
          .append(' ')
          .append(plan.site()[k])
          .append(' ')
          .append(plan.share()[k])
          .append('\n');
    }
    return text.toString();
  }
}
