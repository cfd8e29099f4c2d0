package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Sites that may be opened and customers whom they serve:
///
/// `min Σᵢ fᵢ yᵢ + Σᵢⱼ cᵢⱼ xᵢⱼ` with `Σᵢ xᵢⱼ = 1` for each customer, `Σⱼ dⱼ xᵢⱼ ≤ sᵢ yᵢ` for each
/// site, `0 ≤ xᵢⱼ ≤ yᵢ`, `y` 0 or 1, at most one open site of a group, at most so many in all, and
/// `x` 0 or 1 where each customer has a single source.
///
/// Capacities and demands count as given to 9 digits. Sizes of one place are sites of one group.
///
/// @param fixedCost f, of each site when open; may be below 0
/// @param capacity s, of each site
/// @param group of each site, `NO_GROUP` where none; groups count from 0
/// @param forced what each site must be: `FREE`, `OPEN` or `CLOSED`
/// @param demand d, of each customer
/// @param firstArc of each customer the place of its first arc, and one more for their end
/// @param arcSite the site of each arc, each once a customer
/// @param arcCost c, of each arc, for all of the customer's demand
/// @param isSingleSource whether each customer's demand comes from one site
/// @param mostOpen most sites that may be open
public record LocationProblem(
    double[] fixedCost,
    double[] capacity,
    int[] group,
    byte[] forced,
    double[] demand,
    int[] firstArc,
    int[] arcSite,
    double[] arcCost,
    boolean isSingleSource,
    int mostOpen) {

  /// A site that is in no group.
  public static final int NO_GROUP = -1;

  /// A site that may be open or closed.
  public static final byte FREE = 0;

  /// A site that must be open.
  public static final byte OPEN = 1;

  /// A site that must be closed.
  public static final byte CLOSED = 2;

  public LocationProblem {
    var sites = fixedCost.length;
    requireLength(capacity.length, sites, "capacities", "site");
    requireLength(group.length, sites, "groups", "site");
    requireLength(forced.length, sites, "forced states", "site");
    requireLength(firstArc.length, demand.length + 1, "arc starts", "customer and their end");
    requireLength(arcSite.length, firstArc[demand.length], "arcs' sites", "arc");
    requireLength(arcCost.length, firstArc[demand.length], "arcs' costs", "arc");
    if (mostOpen < 0) {
      throw new IllegalArgumentException(
          "The most open sites (%d) must be at least 0; give their number (%d) for no limit."
              .formatted(mostOpen, sites));
    }
    for (var site = 0; site < sites; site++) {
      requireFinite(fixedCost[site], "fixed cost", site);
      requireNotNegative(capacity[site], "capacity", "site", site);
      if (group[site] < NO_GROUP || forced[site] < FREE || forced[site] > CLOSED) {
        throw new IllegalArgumentException(
            "The group (%d) or forced state (%d) of site %d is unknown."
                .formatted(group[site], forced[site], site));
      }
    }
    var lastCustomer = new int[sites];
    Arrays.fill(lastCustomer, -1);
    for (var customer = 0; customer < demand.length; customer++) {
      requireNotNegative(demand[customer], "demand", "customer", customer);
      for (var arc = firstArc[customer]; arc < firstArc[customer + 1]; arc++) {
        var site = arcSite[arc];
        if (site < 0 || site >= sites || lastCustomer[site] == customer) {
          throw new IllegalArgumentException(
              "The arcs of customer %d name site %d, which is unknown or named twice."
                  .formatted(customer, site));
        }
        lastCustomer[site] = customer;
        requireFinite(arcCost[arc], "arc cost", site);
      }
    }
  }

  /// A problem without groups, forced sites or a most number of sites.
  ///
  /// @param cost of serving each customer from each site, customer by customer, infinite where it
  ///   can't
  public static LocationProblem dense(
      double[] fixedCost,
      double[] capacity,
      double[] demand,
      double[] cost,
      boolean isSingleSource) {
    var sites = fixedCost.length;
    var firstArc = new int[demand.length + 1];
    var arcSite = new int[cost.length];
    var arcCost = new double[cost.length];
    var arcs = 0;
    for (var customer = 0; customer < demand.length; customer++) {
      for (var site = 0; site < sites; site++) {
        var own = cost[customer * sites + site];
        if (own < Double.POSITIVE_INFINITY) {
          arcSite[arcs] = site;
          arcCost[arcs++] = own;
        }
      }
      firstArc[customer + 1] = arcs;
    }
    var group = new int[sites];
    Arrays.fill(group, NO_GROUP);
    return new LocationProblem(
        fixedCost,
        capacity,
        group,
        new byte[sites],
        demand,
        firstArc,
        Arrays.copyOf(arcSite, arcs),
        Arrays.copyOf(arcCost, arcs),
        isSingleSource,
        sites);
  }

  /// Number of sites.
  public int sites() {
    return fixedCost.length;
  }

  /// Number of customers.
  public int customers() {
    return demand.length;
  }

  private static void requireLength(int given, int needed, String what, String of) {
    if (given != needed) {
      throw new IllegalArgumentException(
          "There are %d %s, but must be %d, one for each %s.".formatted(given, what, needed, of));
    }
  }

  private static void requireFinite(double cost, String what, int site) {
    if (!Double.isFinite(cost)) {
      throw new IllegalArgumentException(
          "The %s (%s) of site %d must be a finite number.".formatted(what, cost, site));
    }
  }

  private static void requireNotNegative(double amount, String what, String of, int id) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The %s (%s) of %s %d must be a finite number of at least 0."
              .formatted(what, amount, of, id));
    }
  }
}
