package org.owplanner.batch.warehouse;

import static org.owplanner.batch.jooq.feed.Tables.LOCATION;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Which locations of a run's warehouse are divided, for those who have no layout at hand.
///
/// @param ids the divided locations
public record DividedLocations(Set<String> ids) {

  /// The divided locations of the warehouse that a run plans.
  public static DividedLocations of(DSLContext database, long runId) {
    return new DividedLocations(
        database
            .select(LOCATION.LOCATION_ID)
            .from(LOCATION)
            .join(RUN)
            .on(RUN.SCOPE_ID.eq(LOCATION.WAREHOUSE_ID))
            .where(RUN.RUN_ID.eq(runId))
            .and(LOCATION.DIVISIONS.gt(1))
            .fetchSet(LOCATION.LOCATION_ID));
  }

  /// What a person calls the location or its division; empty for none.
  public String of(@Nullable String locationId, @Nullable Integer division) {
    if (locationId == null) {
      return "";
    }
    return LocationIds.of(
        locationId, division == null ? 1 : division, ids.contains(locationId) ? 2 : 1);
  }
}
