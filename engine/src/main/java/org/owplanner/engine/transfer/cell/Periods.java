package org.owplanner.engine.transfer.cell;

/// The periods in which stock is reckoned: 14 days, then ten weeks, 84 days together.
public final class Periods {

  /// How many there are.
  public static final int COUNT = 24;

  /// Days of all together.
  public static final int DAYS = 84;

  /// Days that are periods of their own.
  public static final int NEAR_DAYS = 14;

  /// Days, from the plan date on, on which space is limited.
  public static final int SPACE_DAYS = 28;

  private static final int DAYS_A_WEEK = 7;

  private Periods() {}

  /// The period to whose beginning goods count that arrive so many days after the plan date;
  /// [#COUNT] or more if that is too late. Among weeks the nearest beginning.
  public static int ofArrival(int offset) {
    return offset < NEAR_DAYS
        ? offset
        : NEAR_DAYS + (offset - NEAR_DAYS + DAYS_A_WEEK / 2) / DAYS_A_WEEK;
  }

  /// The period that holds the day so many days after the plan date.
  public static int holding(int offset) {
    return offset < NEAR_DAYS ? offset : NEAR_DAYS + (offset - NEAR_DAYS) / DAYS_A_WEEK;
  }

  /// Days from the plan date to a period's first day.
  public static int first(int period) {
    return period < NEAR_DAYS ? period : NEAR_DAYS + DAYS_A_WEEK * (period - NEAR_DAYS);
  }

  /// Days of a period.
  public static int days(int period) {
    return period < NEAR_DAYS ? 1 : DAYS_A_WEEK;
  }

  /// Days from the plan date to a period's end.
  public static int end(int period) {
    return first(period) + days(period);
  }

  /// Mean units of a period by the means of weeks.
  ///
  /// @param weekMean mean units of the week from the plan date that a period lies in
  static double mean(int period, double weekMean) {
    return period < NEAR_DAYS ? weekMean / DAYS_A_WEEK : weekMean;
  }

  /// The week from the plan date that a period lies in.
  static int week(int period) {
    return first(period) / DAYS_A_WEEK;
  }
}
