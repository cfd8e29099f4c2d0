package org.owplanner.engine.slotting.verify;

import static org.owplanner.engine.slotting.SlottingRate.HALF_LIFE_DAYS;
import static org.owplanner.engine.slotting.SlottingRate.HISTORY_DAYS;

import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.slotting.SlottingProblem;

/// Picks and units a day of each SKU: a mean over the window's days in which older days count less.
final class PastDemand {

  private final double[] picks;
  private final double[] units;
  private final OrderHistory window;
  private final int planDay;
  private final double halfLifeDays;
  private final double allWeight;

  PastDemand(SlottingProblem problem) {
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
    picks = new double[problem.skus().size()];
    units = new double[problem.skus().size()];
    for (var o = 0; o < window.orders(); o++) {
      for (var l = window.firstLine()[o]; l < window.firstLine()[o + 1]; l++) {
        picks[window.lineSku()[l]] += weight(window.epochDay()[o]);
        units[window.lineSku()[l]] += weight(window.epochDay()[o]) * window.lineUnits()[l];
      }
    }
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

  double picksADay(int sku) {
    return allWeight == 0 ? 0 : picks[sku] / allWeight;
  }

  double unitsADay(int sku) {
    return allWeight == 0 ? 0 : units[sku] / allWeight;
  }
}
