package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.owplanner.engine.slotting.pair.GilmoreLawlerBound;
import org.owplanner.engine.slotting.pair.MemeticPairSearch;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Quadratic assignment, the pure pair term of slotting, solved by the search that slotting uses.
public final class QaplibSet implements BenchmarkSet {

  private static final String ENDING = ".dat";

  /// Kept back from the time budget for the bound and the last step.
  private static final long RESERVE_NANOS = 50_000_000;

  @Override
  public String name() {
    return "qaplib";
  }

  @Override
  public String description() {
    return "quadratic assignment, files *.dat: n and two n × n matrices";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var problem = QaplibInstance.read(data.resolve(instance + ENDING));
    var bound = GilmoreLawlerBound.of(problem);
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var result = MemeticPairSearch.solve(problem, budget.without(spentNanos), progress);
    return new BenchmarkSolution(
        Long.toString(result.objective()),
        Long.toString(bound),
        problem.isFeasible(result.locationOf()),
        text(result.locationOf()));
  }

  private static String text(int[] locationOf) {
    return IntStream.of(locationOf)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" ", "", "\n"));
  }
}
