package org.owplanner.engine.replenishment.item;

/// What ages cost by the supply decided until each week.
interface AgedCosts {

  /// Micros in a regime of what came by decision until a week, so many lots.
  double aged(int regime, int week, int lots);
}
