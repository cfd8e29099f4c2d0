package org.owplanner.batch.wave;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Tells moments as seconds since local midnight of a day, as the warehouse's clocks show them, and
/// back.
///
/// @param day the day
/// @param zone the warehouse's time zone
record LocalClock(LocalDate day, ZoneId zone) {

  static final int DAY_SECONDS = 86_400;

  int second(OffsetDateTime at) {
    var seconds =
        ChronoUnit.SECONDS.between(
            day.atStartOfDay(), at.atZoneSameInstant(zone).toLocalDateTime());
    return Math.clamp(seconds, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /// By how many seconds the clocks are put forward between two moments, below 0 for backward.
  int changeSeconds(int fromSecond, int toSecond) {
    return at(toSecond).getOffset().getTotalSeconds()
        - at(fromSecond).getOffset().getTotalSeconds();
  }

  OffsetDateTime at(int second) {
    return day.atStartOfDay().plusSeconds(second).atZone(zone).toOffsetDateTime();
  }
}
