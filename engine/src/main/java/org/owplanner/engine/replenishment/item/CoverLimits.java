package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.stock.LevelledDemand;

/// Stock that a seller wants at least and at most at the end of each week, from the reach on.
final class CoverLimits {

  private static final double DAYS_A_WEEK = 7;

  /// Fewest units by week, 0 for no limit.
  final double[] leastUnits = new double[ItemFacts.WEEKS];

  /// Most units by week, infinite for no limit.
  final double[] mostUnits = new double[ItemFacts.WEEKS];

  final boolean hasLeast;
  final boolean hasMost;

  CoverLimits(ItemSettings settings, LevelledDemand demand, int reachWeek) {
    Arrays.fill(mostUnits, Double.POSITIVE_INFINITY);
    hasLeast = settings.leastCoverDays() > 0 && reachWeek < ItemFacts.WEEKS;
    hasMost = settings.mostCoverDays() > 0 && reachWeek < ItemFacts.WEEKS;
    for (var t = reachWeek; t < ItemFacts.WEEKS; t++) {
      leastUnits[t] = meanAfter(demand, t, settings.leastCoverDays());
      mostUnits[t] = hasMost ? meanAfter(demand, t, settings.mostCoverDays()) : mostUnits[t];
    }
  }

  /// Mean units of so many days after a week; the last week's mean goes on beyond the horizon.
  private static double meanAfter(LevelledDemand demand, int week, int days) {
    var sum = 0.0;
    var left = days / DAYS_A_WEEK;
    for (var t = week + 1; left > 0; t++) {
      sum += Math.min(1, left) * demand.weekMean(Math.min(t, ItemFacts.WEEKS - 1));
      left--;
    }
    return sum;
  }
}
