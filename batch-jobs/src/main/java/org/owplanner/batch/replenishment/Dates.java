package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Record;

/// Dates as numbers of days since 1970-01-01.
public final class Dates {

  private Dates() {}

  /// The day in a column that is never empty.
  public static int day(Record row, String column) {
    return day(Objects.requireNonNull(row.get(column, LocalDate.class)));
  }

  /// A date as a number of days.
  public static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /// A number of days as a date.
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }
}
