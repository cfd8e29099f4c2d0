package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Record;

/// Dates as numbers of days since 1970-01-01.
final class Dates {

  private Dates() {}

  /// The day in a column that is never empty.
  static int day(Record row, String column) {
    return day(Objects.requireNonNull(row.get(column, LocalDate.class)));
  }

  static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }
}
