package org.owplanner.engine.slotting.tour;

import java.util.function.LongSupplier;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// What is left of a search's budget, and whom it reports to; a step is one face looked at.
final class Allowance {
  private static final Bound NO_BOUND = Bound.none("not computed by the search");

  private static final long REPORT_NANOS = 500_000_000;

  private final Budget budget;
  private final Progress progress;
  private final long began = System.nanoTime();
  private long steps;
  private long bestMicros = Long.MAX_VALUE;
  private long improvedAt = began;
  private boolean isPatienceCounted;
  private long reportedAt = began;

  Allowance(Budget budget, Progress progress) {
    this.budget = budget;
    this.progress = progress;
  }

  /// Takes up to so many steps; returns how many there are, 0 when the search must end.
  int take(int wanted) {
    var now = System.nanoTime();
    if (now - began >= budget.timeNanos()
        || (isPatienceCounted && now - improvedAt >= budget.patienceNanos())
        || progress.isCancelled()) {
      return 0;
    }
    var granted = (int) Math.min(wanted, budget.steps() - steps);
    steps += granted;
    return granted;
  }

  /// Counts patience from now on; looking around, which can't improve anything, doesn't try it.
  void countPatience() {
    isPatienceCounted = true;
    improvedAt = System.nanoTime();
  }

  /// Steps taken so far.
  long steps() {
    return steps;
  }

  /// Whether a search that finds nothing more tries on: where time or patience is given as long as
  /// there is any, by steps alone until so many are taken, however many there are.
  boolean goesOnUntil(long mostSteps) {
    return budget.timeNanos() != Long.MAX_VALUE
        || budget.patienceNanos() != Long.MAX_VALUE
        || (budget.isStepped() && steps < mostSteps);
  }

  /// Reports an objective on the way, at most twice a second.
  void reportOnTheWay(LongSupplier micros) {
    if (System.nanoTime() - reportedAt >= REPORT_NANOS) {
      report(micros.getAsLong());
    }
  }

  /// Whether this share (0 to 1) of the time is over, or the search is cancelled; never by steps.
  boolean isPast(double share) {
    var isLate =
        budget.timeNanos() != Long.MAX_VALUE
            && System.nanoTime() - began >= share * budget.timeNanos();
    return isLate || progress.isCancelled();
  }

  /// Reports an objective.
  void report(long micros) {
    reportedAt = System.nanoTime();
    if (micros < bestMicros) {
      bestMicros = micros;
      improvedAt = reportedAt;
      progress.report(
          new ProgressPoint((improvedAt - began) / 1_000_000, "tours", micros, NO_BOUND));
    }
  }
}
