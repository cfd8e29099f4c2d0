package org.owplanner.batch.wave;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

  /// A shift of a day with the open orders that a plan of it can't know.
  ///
  /// @param shift its name, empty where the warehouse has only one
  /// @param options from when it is planned
  /// @throws org.owplanner.batch.plan.PlanningException if there is no such warehouse or shift
  public TakenShift taken(String warehouseId, LocalDate day, String shift, WaveOptions options) {
    var warehouse = new WarehouseReader(database).require(warehouseId);
    var hours = new ShiftReader(database, warehouse).shift(shift);
    var clock = new LocalClock(day, ZoneId.of(warehouse.getTimeZone()));
    var from = clock.at(WaveProblemReader.nowSecond(options, hours));
    var isOpen =
        OPEN_ORDER.WAREHOUSE_ID.eq(warehouseId).and(OPEN_ORDER.STATE.ne(OpenOrderReader.CANCELLED));
    var isLater = isOpen.and(OPEN_ORDER.RECEIVED_AT.gt(from));
    return new TakenShift(
        day,
        hours,
        database.fetchCount(OPEN_ORDER, isOpen),
        database.fetchCount(OPEN_ORDER, isLater),
        database
            .select(min(OPEN_ORDER.RECEIVED_AT))
            .from(OPEN_ORDER)
            .where(isLater)
            .fetchOptional(0, OffsetDateTime.class)
            .map(time -> time.atZoneSameInstant(clock.zone()).toLocalDateTime()));
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
        .fetchOptional(0, OffsetDateTime.class)
        .map(
            time -> time.atZoneSameInstant(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDate());
  }
}
