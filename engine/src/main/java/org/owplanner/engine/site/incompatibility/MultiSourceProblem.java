package org.owplanner.engine.site.incompatibility;

/// Which sites to open and how much each ships to whom: any whole quantity from any number of
/// sites, but no site serves two customers that are incompatible.
///
/// `min Σᵢ fᵢ·[Σⱼ xⱼᵢ > 0] + Σⱼᵢ cⱼᵢ·xⱼᵢ` with `Σᵢ xⱼᵢ = dⱼ`, `Σⱼ xⱼᵢ ≤ kᵢ`, and `xₐᵢ = 0` or `xᵦᵢ
/// = 0` for each incompatible pair (a, b) and each site i.
///
/// @param capacity kᵢ, most units that a site ships, by site
/// @param openingCost fᵢ, once for a site that ships anything, by site
/// @param demand dⱼ, units, by customer
/// @param unitCost cⱼᵢ, for a unit, customer by customer: `unitCost[customer · sites + site]`
/// @param incompatiblePairs customers that must not share a site, two by two
public record MultiSourceProblem(
    int[] capacity, long[] openingCost, int[] demand, long[] unitCost, int[] incompatiblePairs) {

  /// The most that all may cost, so that a bound in finer parts keeps within a `long`.
  private static final long MOST_COST = 1_000_000_000_000_000L;

  /// The most that all may cost at a price above every saving.
  private static final long MOST_PRICE = 4 * 1_000 * MOST_COST;

  /// Checks that all belongs together.
  ///
  /// @throws IllegalArgumentException if a number is negative or too large, a length is wrong or a
  ///   pair names no two customers
  public MultiSourceProblem {
    if (openingCost.length != capacity.length
        || unitCost.length != (long) capacity.length * demand.length
        || incompatiblePairs.length % 2 != 0) {
      throw new IllegalArgumentException(
          "%d capacities, %d opening costs, %d demands, %d unit costs and %d customers in pairs don't belong together."
              .formatted(
                  capacity.length,
                  openingCost.length,
                  demand.length,
                  unitCost.length,
                  incompatiblePairs.length));
    }
    var opening = 0L;
    var dearestOpening = 0L;
    for (var site = 0; site < capacity.length; site++) {
      require(capacity[site] >= 0, "capacity", capacity[site], "site", site);
      require(isCost(openingCost[site]), "opening cost", openingCost[site], "site", site);
      opening = Math.min(MOST_COST, opening + openingCost[site]);
      dearestOpening = Math.max(dearestOpening, openingCost[site]);
    }
    var total = 0L;
    var dearest = 0L;
    for (var customer = 0; customer < demand.length; customer++) {
      require(demand[customer] >= 0, "demand", demand[customer], "customer", customer);
      total += demand[customer];
      for (var site = 0; site < capacity.length; site++) {
        var cost = unitCost[customer * capacity.length + site];
        require(isCost(cost), "unit cost", cost, "customer", customer);
        dearest = Math.max(dearest, cost);
      }
    }
    if (total > Integer.MAX_VALUE
        || dearest > (MOST_COST - opening) / Math.max(1, total)
        || dearest + dearestOpening >= MOST_PRICE / Math.max(1, total)) {
      throw new IllegalArgumentException(
          "The demand of all (%d) at the dearest unit cost (%d), and all opening costs (%d), are too much. Use a larger unit."
              .formatted(total, dearest, opening));
    }
    for (var k = 0; k < incompatiblePairs.length; k += 2) {
      var a = incompatiblePairs[k];
      var b = incompatiblePairs[k + 1];
      if (a < 0 || b < 0 || a >= demand.length || b >= demand.length || a == b) {
        throw new IllegalArgumentException(
            "The incompatible pair %d (customers %d and %d, counted from 0) must name two of %d customers."
                .formatted(k / 2, a, b, demand.length));
      }
    }
  }

  private static boolean isCost(long cost) {
    return cost >= 0 && cost <= MOST_COST;
  }

  private static void require(boolean isTrue, String what, long value, String whose, int index) {
    if (!isTrue) {
      throw new IllegalArgumentException(
          "The %s (%d) of %s %d, counted from 0, must be from 0 to %d."
              .formatted(what, value, whose, index, MOST_COST));
    }
  }

  /// Number of sites.
  public int sites() {
    return capacity.length;
  }

  /// Number of customers.
  public int customers() {
    return demand.length;
  }
}
