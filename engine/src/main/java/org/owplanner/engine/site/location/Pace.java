package org.owplanner.engine.site.location;

import java.util.concurrent.atomic.AtomicBoolean;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Tells when the time is over or the search is cancelled.
final class Pace {

  private final long startNanos = System.nanoTime();
  private final long limitNanos;
  private final Progress progress;
  private final AtomicBoolean isOver = new AtomicBoolean();

  Pace(Budget budget, Progress progress) {
    limitNanos = budget.timeNanos();
    this.progress = progress;
  }

  boolean isOver() {
    if (!isOver.get() && (elapsedNanos() > limitNanos || progress.isCancelled())) {
      isOver.set(true);
    }
    return isOver.get();
  }

  long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  long elapsedMillis() {
    return elapsedNanos() / 1_000_000;
  }
}
