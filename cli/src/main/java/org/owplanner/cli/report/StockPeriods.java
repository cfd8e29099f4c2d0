package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The periods by which transfers tell stock: 14 days, then 10 weeks.
public final class StockPeriods {

  private static final int PERIODS = 24;
  private static final int DAYS = 14;
  private static final int DAYS_OF_A_WEEK = 7;

  private StockPeriods() {}

  /// The day after the last one of each period.
  public static List<LocalDate> ends(LocalDate planDate) {
    return IntStream.range(0, PERIODS)
        .map(period -> period < DAYS ? period + 1 : DAYS + DAYS_OF_A_WEEK * (period - DAYS + 1))
        .mapToObj(planDate::plusDays)
        .toList();
  }
}
