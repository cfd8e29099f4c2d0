package org.owplanner.engine.wave;

/// Moments of the day in words: hours and minutes, which beyond midnight go on counting.
final class DayClock {

  private static final int SECONDS_PER_MINUTE = 60;

  private DayClock() {}

  /// The full minute at or after a moment: what is there by then.
  static String by(int second) {
    return minutes(Math.ceilDiv(second, SECONDS_PER_MINUTE));
  }

  private static String minutes(int minutes) {
    return minutes < 0
        ? "-%02d:%02d".formatted(-minutes / 60, -minutes % 60)
        : "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /// The full minute at or before a moment, as a second.
  static int floor(int second) {
    return Math.floorDiv(second, SECONDS_PER_MINUTE) * SECONDS_PER_MINUTE;
  }
}
