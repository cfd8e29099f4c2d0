package org.owplanner.engine.wave.release;

import org.owplanner.engine.solve.Progress;

/// How much a part of the search may do: steps, or time, whichever ends first.
///
/// @param steps most steps, `Long.MAX_VALUE` where only time counts
/// @param startNanos when the time begins, by `System.nanoTime`
/// @param nanos most time, `Long.MAX_VALUE` where only steps count
/// @param progress asked whether to stop
record ReleaseQuota(long steps, long startNanos, long nanos, Progress progress) {

  /// The share of the quota that is used up after so many steps, 1 or more at its end.
  double done(long step) {
    if (progress.isCancelled()) {
      return 1;
    }
    var bySteps = step / (double) steps;
    if (nanos == Long.MAX_VALUE) {
      return bySteps;
    }
    return Math.max(bySteps, (System.nanoTime() - startNanos) / (double) Math.max(1, nanos));
  }
}
