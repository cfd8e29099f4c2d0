package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.batch.BatchSearch;
import org.owplanner.engine.wave.batch.Batching;

/// Order batching with shortest tours in one block, by the search of `engine.wave.batch`.
public final class ObpSet implements BenchmarkSet {

  private static final String ENDING = ".txt";

  /// Kept back from the time budget for the last step and the files.
  private static final long RESERVE_NANOS = 200_000_000;

  @Override
  public String name() {
    return "obp";
  }

  @Override
  public String description() {
    return "order batching, files *.txt: layout, capacity, and the stops of each order";
  }

  @Override
  public List<String> instances(Path data) throws IOException {
    return InstanceFiles.names(data, ENDING);
  }

  @Override
  public BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException {
    var startNanos = System.nanoTime();
    var read = ObpInstance.read(data.resolve(instance + ENDING));
    var spentNanos = System.nanoTime() - startNanos + RESERVE_NANOS;
    var result = BatchSearch.solve(read.problem(), budget.without(spentNanos), progress);
    var batching = result.batching();
    return new BenchmarkSolution(
        read.length(batching.micros(read.problem())),
        result.bound().isProven() ? read.length(result.bound().lowerMicros()) : "",
        batching.isFeasible(read.problem()),
        text(batching));
  }

  private static String text(Batching batching) {
    return Arrays.stream(batching.batches())
        .map(
            orders ->
                IntStream.of(orders).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
