package org.owplanner.engine.site;

/// What a plan says of a site; closed ones are told too.
///
/// @param siteId the site
/// @param sizeId its size; empty: closed
/// @param usedCm3 goods that lie there in the busiest month
/// @param usedOrdersPerDay orders that leave on a day of the busiest month
/// @param costMicros all that depends on it, a year
public record ChosenSite(
    String siteId, String sizeId, long usedCm3, double usedOrdersPerDay, long costMicros) {

  /// Whether it is open.
  public boolean isOpen() {
    return !sizeId.isEmpty();
  }
}
