package org.owplanner.engine.solve;

/// Decides: from a problem, within a budget, to a result. All planners keep `PlannerContract`.
///
/// @param <P> what is to be decided
/// @param <R> what was decided, with its costs, findings, bound and reasons
@FunctionalInterface
public interface Planner<P, R extends PlanResult> {

  /// The best plan found within the budget. The same problem, seed and step budget give the same
  /// plan on any number of threads; a cancelled planner gives its best so far; what can't be
  /// planned is named in the result's findings.
  R plan(P problem, Budget budget, Progress progress);
}
