package org.owplanner.engine.slotting.verify;

import static org.owplanner.engine.slotting.SlottingRate.HALF_LIFE_DAYS;
import static org.owplanner.engine.slotting.SlottingRate.HISTORY_DAYS;

import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.slotting.SlottingProblem;

/// The past days that count, and how much each does: older ones less.
final class PastWindow {

  private final OrderHistory window;
  private final int planDay;
  private final double halfLifeDays;
  private final double allWeight;

  PastWindow(SlottingProblem problem) {
    var history = problem.history();
    planDay = Math.toIntExact(problem.planDate().toEpochDay());
    halfLifeDays = problem.rates().get(HALF_LIFE_DAYS);
    var firstDay = history.orders() == 0 ? planDay : history.epochDay()[0];
    var from = Math.max(planDay - problem.rates().whole(HISTORY_DAYS), firstDay);
    window = history.between(from, planDay);
    var weight = 0.0;
    for (var day = from; day < planDay; day++) {
      weight += weight(day);
    }
    allWeight = weight;
  }

  private double weight(int day) {
    return Math.pow(2, -(planDay - 1 - day) / halfLifeDays);
  }

  /// The orders that the plan learns from.
  OrderHistory window() {
    return window;
  }

  /// A day's share of the window, all of which add up to 1.
  double share(int day) {
    return weight(day) / allWeight;
  }
}
