package org.owplanner.engine.site.incompatibility;

import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// How much of a search is over, and what it tells of its progress; all threads share one.
final class SourcingClock {
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final long REPORT_MILLIS = 250;

  private final Progress progress;
  private final long startNanos = System.nanoTime();
  private final long nanos;
  private final Bound bound;
  private long least = Long.MAX_VALUE;
  private long reportedMillis;

  SourcingClock(Budget budget, Progress progress, Bound bound) {
    this.progress = progress;
    this.bound = bound;
    nanos = budget.timeNanos();
  }

  private long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  /// How much is over by time or by steps, at least 1 when a run must end.
  double share(long done, long mostSteps) {
    var byTime = nanos == Long.MAX_VALUE ? 0 : elapsedNanos() / (double) Math.max(1, nanos);
    return Math.max(byTime, mostSteps == Long.MAX_VALUE ? 0 : done / (double) mostSteps);
  }

  boolean isCancelled() {
    return progress.isCancelled();
  }

  /// Tells the least cost of all threads, now and then.
  synchronized void report(long cost) {
    least = Math.min(least, cost);
    var millis = elapsedNanos() / NANOS_A_MILLI;
    if (millis - reportedMillis >= REPORT_MILLIS) {
      reportedMillis = millis;
      progress.report(new ProgressPoint(millis, "annealing", least, bound));
    }
  }
}
