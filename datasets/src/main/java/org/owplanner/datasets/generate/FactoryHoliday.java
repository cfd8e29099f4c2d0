package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Days on which factories in China are closed: around Chinese New Year longer than the law asks,
/// and in the week of the National Day.
///
/// @param from first day
/// @param to last day
record FactoryHoliday(LocalDate from, LocalDate to) {

  private static final int DAYS_BEFORE = 8;
  private static final int DAYS_AFTER = 14;

  /// First days of the Chinese year, by the Chinese calendar.
  private static final List<LocalDate> NEW_YEARS =
      Stream.of(
              "2011-02-03",
              "2012-01-23",
              "2013-02-10",
              "2014-01-31",
              "2015-02-19",
              "2016-02-08",
              "2017-01-28",
              "2018-02-16",
              "2019-02-05",
              "2020-01-25",
              "2021-02-12",
              "2022-02-01",
              "2023-01-22",
              "2024-02-10",
              "2025-01-29",
              "2026-02-17",
              "2027-02-06",
              "2028-01-26",
              "2029-02-13",
              "2030-02-03")
          .map(LocalDate::parse)
          .toList();

  /// Those of the year after a day, and of the month before it.
  static List<FactoryHoliday> after(LocalDate day) {
    var all = new ArrayList<FactoryHoliday>();
    for (var newYear : NEW_YEARS) {
      all.add(new FactoryHoliday(newYear.minusDays(DAYS_BEFORE), newYear.plusDays(DAYS_AFTER)));
    }
    for (var year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      all.add(new FactoryHoliday(LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 7)));
    }
    return all.stream()
        .filter(h -> h.to().isAfter(day.minusMonths(1)) && h.from().isBefore(day.plusYears(1)))
        .sorted(Comparator.comparing(FactoryHoliday::from))
        .toList();
  }
}
