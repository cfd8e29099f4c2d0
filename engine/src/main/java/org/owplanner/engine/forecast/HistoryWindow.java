package org.owplanner.engine.forecast;

/// The past days that a plan learns from, and how much each counts.
///
/// A day d weighs w_d = 2^(−(planDay − 1 − d) ÷ halfLifeDays); W = Σ w_d over the calendar days of
/// the window, days without an order too.
///
/// @param fromDay first day that counts, days since 1970-01-01
/// @param planDay the day after the last that counts
/// @param halfLifeDays days after which an order counts half
public record HistoryWindow(int fromDay, int planDay, double halfLifeDays) {

  public HistoryWindow {
    if (fromDay > planDay || !(halfLifeDays > 0)) {
      throw new IllegalArgumentException(
          "The history's window (days %d to %d, half-life %s) must not end before it begins."
              .formatted(fromDay, planDay, halfLifeDays));
    }
  }

  /// The last `historyDays` before the plan's day, or fewer where the history is shorter.
  public static HistoryWindow before(
      int planDay, OrderHistory history, int historyDays, double halfLifeDays) {
    var first = history.orders() == 0 ? planDay : history.epochDay()[0];
    var from = Math.clamp(first, planDay - historyDays, planDay);
    return new HistoryWindow(from, planDay, halfLifeDays);
  }

  /// What an order of this day counts, at most 1.
  public double weight(int day) {
    return Math.pow(2, -(planDay - 1 - day) / halfLifeDays);
  }

  /// What all calendar days of the window count together.
  public double totalWeight() {
    var total = 0.0;
    for (var day = fromDay; day < planDay; day++) {
      total += weight(day);
    }
    return total;
  }

  /// The orders of the window.
  public OrderHistory ordersOf(OrderHistory history) {
    return history.between(fromDay, planDay);
  }
}
