package org.owplanner.cli.report;

import java.time.LocalDate;

/// Which orders of a replenishment are to be acted on: later ones are planned anew every night
/// until then.
public final class DueOrders {

  /// Days from the plan's date on within which an order that must be placed is shown first.
  public static final int DAYS = 14;

  /// A day before which all orders of any plan must be placed.
  public static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private DueOrders() {}

  /// The first day whose orders can wait.
  public static LocalDate before(LocalDate planDate) {
    return planDate.plusDays(DAYS);
  }
}
