package org.owplanner.cli.output;

/// How times of a shift are written: hours and minutes, rounded up, with the days after its date.
public final class DayTime {

  private static final int MINUTES_A_DAY = 1440;

  private DayTime() {}

  /// A second since local midnight of a date, such as `09:05`, or `01:20 +1` on the next day.
  public static String of(int second) {
    var minutes = Math.ceilDiv(second, 60);
    var days = Math.floorDiv(minutes, MINUTES_A_DAY);
    var ofDay = Math.floorMod(minutes, MINUTES_A_DAY);
    var time = "%02d:%02d".formatted(ofDay / 60, ofDay % 60);
    return days == 0 ? time : "%s %+d".formatted(time, days);
  }
}
