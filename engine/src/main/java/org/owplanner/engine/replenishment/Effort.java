package org.owplanner.engine.replenishment;

import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// How much of the planner's budget is left. A step is a plan of one item valued, or a move judged
/// by the constraints; seeking a plan of an item, or bounding it, is four.
final class Effort {

  private static final int STEPS_OF_SEEKING = 4;

  private final Budget budget;
  private final Convergence convergence;
  private long steps;

  Effort(Budget budget, Convergence convergence) {
    this.budget = budget;
    this.convergence = convergence;
  }

  Budget budget() {
    return budget;
  }

  void spend(long spentSteps) {
    steps += spentSteps;
  }

  /// Counts so many plans that are sought.
  ///
  /// @return how many of them the steps that were left reach for
  int spendSeeking(int plans) {
    var left = budget.isStepped() ? Math.max(0, budget.steps() - steps) : Long.MAX_VALUE;
    steps += (long) plans * STEPS_OF_SEEKING;
    return (int) Math.min(plans, left / STEPS_OF_SEEKING + 1);
  }

  /// Whether anything is left of this share of the budget.
  boolean isLeft(double share) {
    return !convergence.isCancelled()
        && steps < share(budget.steps(), share)
        && convergence.elapsedNanos() < share(budget.timeNanos(), share);
  }

  /// Whether time as long as this is left of a share of the budget, and nobody wants to stop.
  boolean isTimeLeft(double share, long nanos) {
    return !convergence.isCancelled()
        && (budget.timeNanos() == Long.MAX_VALUE
            || convergence.elapsedNanos() + nanos < share(budget.timeNanos(), share));
  }

  /// What is left of the budget.
  Budget left() {
    var time = budget.without(convergence.elapsedNanos());
    return budget.isStepped()
        ? new Budget(
            time.timeNanos(),
            Math.max(0, budget.steps() - steps),
            budget.targetGap(),
            budget.patienceNanos(),
            budget.seed(),
            budget.threads())
        : time;
  }

  private static long share(long whole, double share) {
    return whole == Long.MAX_VALUE ? whole : (long) (whole * share);
  }
}
