package org.owplanner.engine.site.location;

/// Open sites and the shares of each customer's demand that they serve.
///
/// @param isOpen whether each site is open
/// @param customer of each share, ascending
/// @param site of each share
/// @param share above 0, at most 1; a customer's shares add up to 1
public record LocationPlan(boolean[] isOpen, int[] customer, int[] site, double[] share) {

  /// A plan of no site and no customer.
  public static LocationPlan none(int sites) {
    return new LocationPlan(new boolean[sites], new int[0], new int[0], new double[0]);
  }
}
