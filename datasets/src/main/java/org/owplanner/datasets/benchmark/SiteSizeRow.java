package org.owplanner.datasets.benchmark;

import java.util.Locale;
import org.owplanner.datasets.generate.SiteNetworkOptions;

/// A planner's plan of a large network of sites.
///
/// @param options what it was generated from
/// @param lanes ways from sites to regions
/// @param inForceMicros what today's network costs a year
/// @param reducedMicros what the best one costs that only closes or enlarges
/// @param planMicros what the plan costs
/// @param boundMicros no network costs less; `Long.MIN_VALUE` for no bound
/// @param openSites sites of the plan
/// @param flows flows of the plan
/// @param unservedOrders orders a year that it can't serve
/// @param isRight whether the verifier finds nothing wrong with any of the three networks
/// @param planSeconds seconds of the planner
/// @param cpuSeconds seconds of processor time of the whole process meanwhile
/// @param verifySeconds seconds of the verifier
public record SiteSizeRow(
    SiteNetworkOptions options,
    int lanes,
    long inForceMicros,
    long reducedMicros,
    long planMicros,
    long boundMicros,
    long openSites,
    int flows,
    double unservedOrders,
    boolean isRight,
    double planSeconds,
    double cpuSeconds,
    double verifySeconds) {

  /// The header of the file.
  public static final String HEADER =
      "sites,regions,families,tightness,lanes,in_force_cents,reduced_cents,plan_cents,bound_cents,"
          + "gap_percent,open_sites,flows,unserved_orders,seconds,cpu_seconds,verify_seconds,feasible";

  private static final double MICROS_PER_CENT = 10_000;

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
        "%d,%d,%d,%.2f,%d,%.0f,%.0f,%.0f,%.0f,%.4f,%d,%d,%.1f,%.1f,%.1f,%.1f,%s",
        options.sites(),
        options.regions(),
        options.families(),
        options.tightness(),
        lanes,
        inForceMicros / MICROS_PER_CENT,
        reducedMicros / MICROS_PER_CENT,
        planMicros / MICROS_PER_CENT,
        boundMicros == Long.MIN_VALUE ? Double.NaN : boundMicros / MICROS_PER_CENT,
        gapPercent(),
        openSites,
        flows,
        unservedOrders,
        planSeconds,
        cpuSeconds,
        verifySeconds,
        isRight);
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%d × %,d × %d, %,d lanes: %.1f s (%.1f s of processor), verified in %.1f s, gap %.4f%%, %d open, %,d flows, %.0f orders unserved%s",
        options.sites(),
        options.regions(),
        options.families(),
        lanes,
        planSeconds,
        cpuSeconds,
        verifySeconds,
        gapPercent(),
        openSites,
        flows,
        unservedOrders,
        isRight ? "" : " WRONG");
  }
}
