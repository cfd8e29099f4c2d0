package org.owplanner.engine.transfer.verify;

/// The time that a plan looks at: 14 days, then 10 weeks.
public final class Periods {

  public static final int COUNT = 24;
  static final int DAYS = 14;
  public static final int HORIZON_DAYS = 84;

  private static final int DAYS_A_WEEK = 7;

  private Periods() {}

  /// Period in which something arrives so many days after the plan date; `COUNT` or more for too
  /// late.
  public static int of(long offset) {
    return Math.toIntExact(
        offset < DAYS ? offset : DAYS + Math.floorDiv(2 * (offset - DAYS) + DAYS_A_WEEK, 14));
  }

  /// Period that a day lies in.
  static int holding(int offset) {
    return offset < DAYS ? offset : DAYS + (offset - DAYS) / DAYS_A_WEEK;
  }

  /// Days from the plan date to the period's first day.
  public static int firstOffset(int period) {
    return period < DAYS ? period : DAYS + DAYS_A_WEEK * (period - DAYS);
  }

  /// Its length.
  public static int days(int period) {
    return period < DAYS ? 1 : DAYS_A_WEEK;
  }

  /// Days from the plan date to its end.
  public static int endOffset(int period) {
    return firstOffset(period) + days(period);
  }
}
