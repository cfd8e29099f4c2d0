package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.owplanner.datasets.generate.GeneratedNetwork;
import org.owplanner.datasets.generate.NetworkOptions;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferResult;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// Measures a planner of transfers on a network that no integer program can solve.
public final class TransferSize {

  private static final double NANOS = 1e9;
  private static final long MIB = 1 << 20;

  private TransferSize() {}

  /// Plans and verifies a network.
  public static TransferSizeRow measure(
      NetworkOptions options, Planner<TransferProblem, TransferResult> planner, Budget budget) {
    var problem = GeneratedNetwork.of(options);
    var before = heapMiB(pool -> Optional.ofNullable(pool.getUsage()));
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var start = System.nanoTime();
    var result = planner.plan(problem, budget, Progress.silent());
    var planned = System.nanoTime();
    var most = heapMiB(pool -> Optional.ofNullable(pool.getPeakUsage()));
    var wrong = TransferVerifier.verify(problem, result.plan(), result.planCosts());
    var verified = System.nanoTime();
    return new TransferSizeRow(
        options,
        problem.cells().size(),
        result.inForceMicros(),
        result.objectiveMicros(),
        result.bound().isProven() ? result.bound().lowerMicros() : Long.MIN_VALUE,
        result.plan().lines().size(),
        result.plan().batches().size(),
        wrong.isEmpty(),
        (planned - start) / NANOS,
        (verified - planned) / NANOS,
        most,
        before);
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long heapMiB(Function<MemoryPoolMXBean, Optional<MemoryUsage>> usage) {
    return heapPools().stream()
            .flatMap(pool -> usage.apply(pool).stream())
            .mapToLong(MemoryUsage::getUsed)
            .sum()
        / MIB;
  }

  /// Writes the row as `results.csv` into a folder.
  public static void write(TransferSizeRow row, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("results.csv"), List.of(TransferSizeRow.HEADER, row.csv()));
  }
}
