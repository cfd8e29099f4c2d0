package org.owplanner.engine.wave.batch;

import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Time and steps of a search, and what it tells of its progress.
final class BatchClock {
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Budget budget;
  private final Progress progress;
  private final long startNanos = System.nanoTime();
  private long steps;

  BatchClock(Budget budget, Progress progress) {
    this.budget = budget;
    this.progress = progress;
  }

  /// A part of the search that ends by itself: after a share of the time and of the steps.
  final class Slice {
    private final long fromNanos;
    private final long nanos;

    private Slice(long fromNanos, long nanos) {
      this.fromNanos = fromNanos;
      this.nanos = nanos;
    }

    /// Time that it has left.
    long nanos() {
      return nanos == Long.MAX_VALUE ? nanos : Math.max(0, nanos - (elapsedNanos() - fromNanos));
    }

    /// How much of the slice is over, at least 1 when it must end.
    double share(long done, long mostSteps) {
      if (progress.isCancelled()) {
        return 1;
      }
      var byTime = nanos == Long.MAX_VALUE ? 0 : (elapsedNanos() - fromNanos) / (double) nanos;
      return Math.max(byTime, mostSteps == Long.MAX_VALUE ? 0 : done / (double) mostSteps);
    }
  }

  /// A slice that begins now.
  Slice slice(long nanos) {
    return new Slice(elapsedNanos(), Math.max(1, nanos));
  }

  boolean isStepped() {
    return budget.isStepped();
  }

  long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  long leftNanos() {
    return budget.timeNanos() == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.max(0, budget.timeNanos() - elapsedNanos());
  }

  long leftSteps() {
    return budget.steps() == Long.MAX_VALUE ? Long.MAX_VALUE : budget.steps() - steps;
  }

  long steps() {
    return steps;
  }

  void count(long more) {
    steps += more;
  }

  boolean isOver() {
    return leftSteps() <= 0 || leftNanos() <= 0 || progress.isCancelled();
  }

  boolean isCancelled() {
    return progress.isCancelled();
  }

  void report(String phase, long micros, Bound bound) {
    progress.report(new ProgressPoint(elapsedNanos() / NANOS_A_MILLI, phase, micros, bound));
  }
}
