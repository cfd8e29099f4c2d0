package org.owplanner.engine.slotting.pair;

import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Tells searches when to stop: the end of a time budget or of patience, or an interrupt.
final class SearchClock {

  private final long startNanos = System.nanoTime();
  private final long timeNanos;
  private final long patienceNanos;
  private final Progress progress;
  private final String phase;
  private volatile long lastGainNanos;

  SearchClock(Budget budget, Progress progress, String phase) {
    timeNanos = budget.timeNanos();
    patienceNanos = budget.patienceNanos();
    this.progress = progress;
    this.phase = phase;
  }

  boolean isOver() {
    var elapsed = elapsedNanos();
    return elapsed >= timeNanos
        || elapsed - lastGainNanos >= patienceNanos
        || progress.isCancelled()
        || Thread.currentThread().isInterrupted();
  }

  long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  void report(long objective) {
    lastGainNanos = elapsedNanos();
    progress.report(
        new ProgressPoint(lastGainNanos / 1_000_000, phase, objective, Bound.none("pair search")));
  }
}
