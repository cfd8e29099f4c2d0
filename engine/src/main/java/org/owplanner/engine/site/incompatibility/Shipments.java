package org.owplanner.engine.site.incompatibility;

/// How much each site ships to whom: parallel arrays, sorted by customer, then site.
///
/// @param customer who gets it
/// @param site where it comes from
/// @param quantity units, more than 0
public record Shipments(int[] customer, int[] site, int[] quantity) {

  /// Number of shipments.
  public int count() {
    return customer.length;
  }
}
