package org.owplanner.engine.site;

import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// How much of the planner's budget is left. A step is a relaxation solved, a network's needs
/// assigned, or a move judged by the constraints.
final class SiteEffort {

  private final Budget budget;
  private final Convergence convergence;
  private long steps;
  private long improvedNanos;

  SiteEffort(Budget budget, Convergence convergence) {
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
    return steps < part(budget.steps(), share)
        && !convergence.isCancelled()
        && convergence.elapsedNanos() < part(budget.timeNanos(), share)
        && convergence.elapsedNanos() - improvedNanos < budget.patienceNanos();
  }

  /// Seconds until this share of the time is over, at most so many.
  double seconds(double share, double most) {
    var left = part(budget.timeNanos(), share) - convergence.elapsedNanos();
    return Math.min(most, Math.max(0, left / 1e9));
  }

  /// Steps until this share of them is over, at most so many.
  long steps(double share, long most) {
    return Math.max(0, Math.min(most, part(budget.steps(), share) - steps));
  }

  private static long part(long whole, double share) {
    return whole == Long.MAX_VALUE ? whole : (long) (whole * share);
  }
}
