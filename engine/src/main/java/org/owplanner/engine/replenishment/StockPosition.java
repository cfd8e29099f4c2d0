package org.owplanner.engine.replenishment;

/// What a seller can count on of an item: on hand and on its way.
final class StockPosition {

  private StockPosition() {}

  /// Units on the shelf, below zero taken as none, and on their way, but for shipments that are
  /// overdue by so much that they aren't counted on.
  static double units(ReplenishmentProblem problem, ReplenishmentItem item) {
    var units = (double) Math.max(0, item.onHandUnits());
    for (var inbound : item.inbound()) {
      if (isCountedOn(problem, inbound)) {
        units += Math.max(0, inbound.units());
      }
    }
    return units;
  }

  /// Whether a shipment isn't overdue by more days than the rates say.
  static boolean isCountedOn(ReplenishmentProblem problem, InboundUnits inbound) {
    return problem.planDay() - inbound.expectedDay()
        <= problem.rates().whole(ReplenishmentRate.OVERDUE_DAYS);
  }
}
