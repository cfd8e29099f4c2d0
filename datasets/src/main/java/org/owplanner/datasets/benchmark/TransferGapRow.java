package org.owplanner.datasets.benchmark;

import java.util.Locale;
import org.owplanner.datasets.generate.NetworkOptions;

/// A planner's plan of a network beside the best there is.
///
/// @param name the case
/// @param options what it was generated from
/// @param inForceMicros what it costs if nothing is sent
/// @param planMicros what the plan costs
/// @param boundMicros no plan costs less, as the planner proves; `Long.MIN_VALUE` for no bound
/// @param bestMicros what the integer program's plan costs
/// @param isOptimal whether no plan costs less than that
/// @param isRight whether the verifier finds nothing wrong with the plan
/// @param planSeconds seconds of the planner
/// @param programSeconds seconds of the integer program
public record TransferGapRow(
    String name,
    NetworkOptions options,
    long inForceMicros,
    long planMicros,
    long boundMicros,
    long bestMicros,
    boolean isOptimal,
    boolean isRight,
    double planSeconds,
    double programSeconds) {

  /// The header of the file.
  public static final String HEADER =
      "instance,warehouses,skus,lanes,departures,tightness,nothing_cents,plan_cents,optimum_cents,"
          + "is_optimal,gap_percent,saving_share,bound_cents,bound_gap_percent,seconds,"
          + "program_seconds,feasible";

  private static final double MICROS_PER_CENT = 10_000;

  /// What the plan costs more than the best, in percent of it.
  public double gapPercent() {
    return 100.0 * (planMicros - bestMicros) / Math.abs(bestMicros);
  }

  /// What the plan saves of what the best plan saves, 1 where there is nothing to save.
  public double savingShare() {
    return bestMicros == inForceMicros
        ? 1
        : (double) (inForceMicros - planMicros) / (inForceMicros - bestMicros);
  }

  /// What the planner's own bound leaves open, in percent; `NaN` for no bound.
  public double boundGapPercent() {
    return boundMicros == Long.MIN_VALUE
        ? Double.NaN
        : 100.0 * (planMicros - boundMicros) / Math.abs(planMicros);
  }

  /// The row as CSV.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%d,%.1f,%.0f,%.0f,%.0f,%s,%.4f,%.4f,%.0f,%.4f,%.2f,%.2f,%s",
        name,
        options.warehouses(),
        options.skus(),
        options.lanes(),
        options.departures(),
        options.tightness(),
        inForceMicros / MICROS_PER_CENT,
        planMicros / MICROS_PER_CENT,
        bestMicros / MICROS_PER_CENT,
        isOptimal,
        gapPercent(),
        savingShare(),
        boundMicros == Long.MIN_VALUE ? Double.NaN : boundMicros / MICROS_PER_CENT,
        boundGapPercent(),
        planSeconds,
        programSeconds,
        isRight);
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%s %d × %2d × %2d × %d tightness %.1f: gap %7.4f%% saved %6.2f%% of the most, bound %7.4f%%, %6.1f s, program %6.1f s%s%s",
        name,
        options.warehouses(),
        options.skus(),
        options.lanes(),
        options.departures(),
        options.tightness(),
        gapPercent(),
        100 * savingShare(),
        boundGapPercent(),
        planSeconds,
        programSeconds,
        isOptimal ? "" : " NOT PROVEN",
        isRight ? "" : " WRONG");
  }
}
