package org.owplanner.cli.report;

import java.util.List;
import java.util.function.ToLongFunction;
import org.owplanner.engine.solve.CostTerm;

/// What a shift costs without its unfilled hours, which are nearly the same with a plan and without
/// one and so hide what the plan saves.
///
/// @param inForceMicros first in, first out
/// @param planMicros with the plan
public record CostsBesideIdle(long inForceMicros, long planMicros) {

  private static final String IDLE = "idle";

  /// Of the terms of both sides.
  public static CostsBesideIdle of(List<CostTerm> inForce, List<CostTerm> plan) {
    return of(RunFacts.costs(inForce, plan));
  }

  static CostsBesideIdle of(List<ReportCost> costs) {
    return new CostsBesideIdle(
        sum(costs, ReportCost::inForceMicros), sum(costs, ReportCost::planMicros));
  }

  private static long sum(List<ReportCost> costs, ToLongFunction<ReportCost> side) {
    return costs.stream().filter(cost -> !cost.term().equals(IDLE)).mapToLong(side).sum();
  }
}
