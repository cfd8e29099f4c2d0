package org.owplanner.engine.wave;

import java.util.function.LongSupplier;

/// How much is left of a planner's time: what has gone by since it began counts, whatever for, and
/// so does what must be left for the work after the search.
final class WaveClock {

  /// What is left for the work after the search is no more than a quarter, as measuring what is
  /// like it goes wrong on a machine that does much else.
  private static final int MOST_RESERVED = 4;

  private final LongSupplier nanos;
  private final long timeNanos;
  private final long beganNanos;
  private long markedNanos;
  private long reservedNanos;

  /// @param nanos a clock that runs on, in nanoseconds
  /// @param timeNanos the planner's time from now on, `Long.MAX_VALUE` where only steps count
  WaveClock(LongSupplier nanos, long timeNanos) {
    this.nanos = nanos;
    this.timeNanos = timeNanos;
    beganNanos = nanos.getAsLong();
  }

  /// Time since the planner began.
  long elapsedNanos() {
    return nanos.getAsLong() - beganNanos;
  }

  /// Something begins whose like comes again after the search.
  void mark() {
    markedNanos = elapsedNanos();
  }

  /// Keeps as many times what has gone by since the mark for what comes after the search.
  void reserveSinceMark(int times) {
    reserve(times * (elapsedNanos() - markedNanos));
  }

  /// Whether as much time is left as has gone by since the mark.
  boolean isEnoughForAsMuch() {
    return leftNanos() > elapsedNanos() - markedNanos;
  }

  /// Keeps so much of the time for what comes after the search.
  void reserve(long nanosAfterSearch) {
    reservedNanos += nanosAfterSearch;
  }

  /// What is left of the time for now.
  long leftNanos() {
    if (timeNanos == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    var reserved = Math.min(reservedNanos, timeNanos / MOST_RESERVED);
    return Math.max(0, timeNanos - reserved - elapsedNanos());
  }
}
