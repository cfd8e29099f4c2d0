package org.owplanner.engine.transfer;

import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// How much of the planner's budget is left. A step is a plan sought or bounded for one kind of
/// goods, or a move judged by the constraints.
final class Effort {

  private final Budget budget;
  private final Convergence convergence;
  private long steps;
  private long improvedNanos;

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

  /// Begins to be patient again.
  void improved() {
    improvedNanos = convergence.elapsedNanos();
  }

  /// Whether anything is left of this share of the budget.
  boolean isLeft(double share) {
    return steps < share(budget.steps(), share)
        && isTimeLeft(share)
        && convergence.elapsedNanos() - improvedNanos < budget.patienceNanos();
  }

  /// The same by time alone: asked amid a round, where steps must not count.
  boolean isTimeLeft(double share) {
    return !convergence.isCancelled()
        && convergence.elapsedNanos() < share(budget.timeNanos(), share);
  }

  /// What is left of the budget, of its time no more than until a share of it.
  Budget left(double share) {
    var time =
        budget.withTime(share(budget.timeNanos(), share)).without(convergence.elapsedNanos());
    return new Budget(
        time.timeNanos(),
        budget.isStepped() ? Math.max(0, budget.steps() - steps) : budget.steps(),
        budget.targetGap(),
        budget.patienceNanos(),
        budget.seed(),
        budget.threads());
  }

  private static long share(long whole, double share) {
    return whole == Long.MAX_VALUE ? whole : (long) (whole * share);
  }
}
