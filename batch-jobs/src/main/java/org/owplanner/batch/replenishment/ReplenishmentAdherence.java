package org.owplanner.batch.replenishment;

import java.time.OffsetDateTime;

/// What was ordered of a plan, against what it recommended to order within a week of its date.
///
/// @param dueOrders orders that were due by then
/// @param dueUnits units of them
/// @param placedOrders those of them that were ordered at least in part
/// @param placedUnits units ordered of them, at most those recommended
/// @param aheadUnits units ordered of what wasn't due yet
/// @param otherUnits units ordered on its behalf that it didn't recommend: more than that, or by
///   another mode or day
/// @param lastPlacedAt when the last of all these was ordered
public record ReplenishmentAdherence(
    int dueOrders,
    long dueUnits,
    int placedOrders,
    long placedUnits,
    long aheadUnits,
    long otherUnits,
    OffsetDateTime lastPlacedAt) {

  /// Share of the units due that were ordered.
  public double share() {
    return dueUnits == 0 ? 1 : placedUnits / (double) dueUnits;
  }
}
