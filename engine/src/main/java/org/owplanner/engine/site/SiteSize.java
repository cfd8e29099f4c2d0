package org.owplanner.engine.site;

/// One size that a site can have.
///
/// @param id unique within its site
/// @param fixedMicrosPerYear rent, staff and machines that don't depend on what flows
/// @param capacityCm3 goods that lie there at once; [#NO_LIMIT]
/// @param ordersPerDay orders that leave on a day; [#NO_LIMIT]
/// @param changeMicros what it costs once to get there from what stands there today
public record SiteSize(
    String id, long fixedMicrosPerYear, long capacityCm3, long ordersPerDay, long changeMicros) {

  /// No limit.
  public static final long NO_LIMIT = -1;
}
