package org.owplanner.datasets.benchmark;

import java.util.Locale;
import org.owplanner.datasets.generate.NetworkOptions;

/// A planner's plan of a large network.
///
/// @param options what it was generated from
/// @param cells goods by warehouse
/// @param inForceMicros what it costs if nothing is sent
/// @param planMicros what the plan costs
/// @param boundMicros no plan costs less; `Long.MIN_VALUE` for no bound
/// @param lines lines of the plan
/// @param batches its batches
/// @param isRight whether the verifier finds nothing wrong with it
/// @param planSeconds seconds of the planner
/// @param verifySeconds seconds of the verifier
/// @param memoryMiB largest heap in use while it planned, garbage included
/// @param problemMiB heap in use before the planner begins
public record TransferSizeRow(
    NetworkOptions options,
    int cells,
    long inForceMicros,
    long planMicros,
    long boundMicros,
    int lines,
    int batches,
    boolean isRight,
    double planSeconds,
    double verifySeconds,
    long memoryMiB,
    long problemMiB) {

  /// The header of the file.
  public static final String HEADER =
      "warehouses,skus,lanes,departures,cells,nothing_cents,plan_cents,saved_percent,bound_cents,"
          + "gap_percent,lines,batches,seconds,verify_seconds,memory_mib,problem_mib,feasible";

  private static final double MICROS_PER_CENT = 10_000;

  /// What the plan saves, in percent of doing nothing.
  public double savedPercent() {
    return 100.0 * (inForceMicros - planMicros) / Math.abs(inForceMicros);
  }

  /// What the planner's own bound leaves open, in percent; `NaN` for no bound.
  public double gapPercent() {
    return boundMicros == Long.MIN_VALUE
        ? Double.NaN
        : 100.0 * (planMicros - boundMicros) / Math.abs(planMicros);
  }

  /// The row as CSV.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%d,%d,%.0f,%.0f,%.4f,%.0f,%.4f,%d,%d,%.1f,%.1f,%d,%d,%s",
        options.warehouses(),
        options.skus(),
        options.lanes(),
        options.departures(),
        cells,
        inForceMicros / MICROS_PER_CENT,
        planMicros / MICROS_PER_CENT,
        savedPercent(),
        boundMicros == Long.MIN_VALUE ? Double.NaN : boundMicros / MICROS_PER_CENT,
        gapPercent(),
        lines,
        batches,
        planSeconds,
        verifySeconds,
        memoryMiB,
        problemMiB,
        isRight);
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%d × %,d × %d lanes, %,d cells: %.1f s, verified in %.1f s, %,d MiB (problem %,d), saved %.3f%%, gap %.4f%%, %,d lines in %,d batches%s",
        options.warehouses(),
        options.skus(),
        options.lanes(),
        cells,
        planSeconds,
        verifySeconds,
        memoryMiB,
        problemMiB,
        savedPercent(),
        gapPercent(),
        lines,
        batches,
        isRight ? "" : " WRONG");
  }
}
