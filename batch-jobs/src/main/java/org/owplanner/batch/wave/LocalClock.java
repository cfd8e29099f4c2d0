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

  OffsetDateTime at(int second) {
    return day.atStartOfDay().plusSeconds(second).atZone(zone).toOffsetDateTime();
  }
}
