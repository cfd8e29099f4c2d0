package org.owplanner.engine.site.location;

/// Multipliers to begin with.
final class RootMultipliers {

  private RootMultipliers() {}

  /// What each customer would cost if each site's fixed cost were shared by demand, `λⱼ = minᵢ (cᵢⱼ
  /// + fᵢ dⱼ ÷ sᵢ)`: the optimum of the weak linear relaxation.
  static double[] of(LocationIndex index) {
    var multipliers = new double[index.customers];
    for (var j = 0; j < index.customers; j++) {
      var least = Double.POSITIVE_INFINITY;
      for (var k = index.customerStart[j]; k < index.customerStart[j + 1]; k++) {
        var arc = index.customerArc[k];
        var site = index.arcSite[arc];
        var share = index.capacity[site] > 0 ? index.demand[j] / index.capacity[site] : 0;
        least = Math.min(least, index.arcCost[arc] + Math.max(0, index.fixed[site]) * share);
      }
      multipliers[j] = least < Double.POSITIVE_INFINITY ? least : 0;
    }
    return multipliers;
  }
}
