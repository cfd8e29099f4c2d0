package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.datasets.generate.GeneratedSiteNetwork;
import org.owplanner.datasets.generate.SiteNetworkOptions;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteResult;
import org.owplanner.engine.site.Unserved;
import org.owplanner.engine.site.verify.SiteVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Measures a planner of sites on a generated network of any size.
public final class SiteSizeMeasure {

  private static final double NANOS = 1e9;

  private SiteSizeMeasure() {}

  /// Plans and verifies a network.
  public static SiteSizeRow measure(
      SiteNetworkOptions options, Planner<SiteProblem, SiteResult> planner, Budget budget) {
    var problem = GeneratedSiteNetwork.of(options);
    var cpuBefore = cpuSeconds();
    var start = System.nanoTime();
    var result = planner.plan(problem, budget, Progress.silent());
    var planned = System.nanoTime();
    var cpu = cpuSeconds() - cpuBefore;
    var isRight = isRight(problem, result);
    var verified = System.nanoTime();
    return new SiteSizeRow(
        options,
        problem.delivery().size(),
        result.inForceMicros(),
        result.reducedCosts().stream().mapToLong(CostTerm::micros).sum(),
        result.objectiveMicros(),
        result.bound().isProven() ? result.bound().lowerMicros() : Long.MIN_VALUE,
        result.plan().sites().stream().filter(ChosenSite::isOpen).count(),
        result.plan().flows().size(),
        result.plan().unserved().stream().mapToDouble(Unserved::orders).sum(),
        isRight,
        (planned - start) / NANOS,
        cpu,
        (verified - planned) / NANOS);
  }

  private static boolean isRight(SiteProblem problem, SiteResult result) {
    return SiteVerifier.verify(problem, result.plan(), result.planCosts()).isEmpty()
        && SiteVerifier.verifyInForce(problem, result.inForce(), result.inForceCosts()).isEmpty()
        && SiteVerifier.verifyReduced(problem, result.reduced(), result.reducedCosts()).isEmpty();
  }

  /// Of all threads of this process; 0 where the machine doesn't tell.
  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / NANOS
        : 0;
  }

  /// Writes the row as `results.csv` into a folder.
  public static void write(SiteSizeRow row, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("results.csv"), List.of(SiteSizeRow.HEADER, row.csv()));
  }
}
