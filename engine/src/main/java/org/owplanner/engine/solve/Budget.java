package org.owplanner.engine.solve;

import java.time.Duration;

/// How long a planner may search, and when it may stop early.
///
/// A time budget is for production. A step budget gives the same plan bit for bit on any number of
/// threads, so it is for tests and audits.
///
/// @param timeNanos most nanoseconds to search, `Long.MAX_VALUE` where only steps count
/// @param steps most search steps, `Long.MAX_VALUE` where only time counts; what a step is, each
///   search says
/// @param targetGap stop when the proven gap is at most this share of the objective, 0 to prove
///   optimality
/// @param patienceNanos stop when nothing has improved for so long, `Long.MAX_VALUE` for never
/// @param seed start of every random sequence
/// @param threads most threads to use; never changes the plan of a step budget
public record Budget(
    long timeNanos, long steps, double targetGap, long patienceNanos, long seed, int threads) {

  public Budget {
    if (timeNanos < 0 || steps < 0 || patienceNanos < 0) {
      throw new IllegalArgumentException(
          "The budget (time %d ns, %d steps, patience %d ns) must not be negative."
              .formatted(timeNanos, steps, patienceNanos));
    }
    if (threads < 1) {
      throw new IllegalArgumentException("The threads (%d) must be at least 1.".formatted(threads));
    }
  }

  /// A budget of wall-clock time.
  public static Budget ofTime(Duration time, long seed, int threads) {
    return new Budget(time.toNanos(), Long.MAX_VALUE, 0, Long.MAX_VALUE, seed, threads);
  }

  /// A budget of steps, for results that can be repeated exactly.
  public static Budget ofSteps(long steps, long seed, int threads) {
    return new Budget(Long.MAX_VALUE, steps, 0, Long.MAX_VALUE, seed, threads);
  }

  /// Whether only steps count, so that the result must not depend on time.
  public boolean isStepped() {
    return steps != Long.MAX_VALUE;
  }

  /// The same budget with another limit of time.
  public Budget withTime(long nanos) {
    return new Budget(nanos, steps, targetGap, patienceNanos, seed, threads);
  }

  /// The same budget with this share (0 to 1) of its time and steps, for one phase of several.
  public Budget share(double share) {
    return new Budget(
        timeNanos == Long.MAX_VALUE ? timeNanos : (long) (timeNanos * share),
        steps == Long.MAX_VALUE ? steps : Math.max(1, (long) (steps * share)),
        targetGap,
        patienceNanos,
        seed,
        threads);
  }

  /// The same budget without the time that has gone by already.
  public Budget without(long spentNanos) {
    return new Budget(
        timeNanos == Long.MAX_VALUE ? timeNanos : Math.max(0, timeNanos - spentNanos),
        steps,
        targetGap,
        patienceNanos,
        seed,
        threads);
  }
}
