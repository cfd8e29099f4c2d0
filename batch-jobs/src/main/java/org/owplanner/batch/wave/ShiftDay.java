package org.owplanner.batch.wave;

import static org.jooq.impl.DSL.max;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.warehouse.WarehouseReader;

/// Tells which day a warehouse's feed is of, for those who name none.
public final class ShiftDay {

  private final DSLContext database;

  private ShiftDay(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static ShiftDay of(Database database) {
    return new ShiftDay(database.sql());
  }

  /// The day, in the warehouse's time zone, on which its stock by location was last counted; none
  /// where it has no such stock.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no such warehouse
  public Optional<LocalDate> newest(String warehouseId) {
    var zone = ZoneId.of(new WarehouseReader(database).require(warehouseId).getTimeZone());
    return database
        .select(max(LOCATION_STOCK.AS_OF))
        .from(LOCATION_STOCK)
        .where(LOCATION_STOCK.WAREHOUSE_ID.eq(warehouseId))
        .fetchOptional(0, java.time.OffsetDateTime.class)
        .map(
            time -> time.atZoneSameInstant(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDate());
  }
}
