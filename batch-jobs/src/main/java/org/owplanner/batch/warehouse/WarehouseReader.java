package org.owplanner.batch.warehouse;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.owplanner.batch.jooq.feed.Tables.ORDER_LINE;
import static org.owplanner.batch.jooq.feed.Tables.WAREHOUSE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Text;

/// Reads which warehouses there are and how far their orders go.
public final class WarehouseReader {

  private final DSLContext database;

  public WarehouseReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static WarehouseReader of(Database database) {
    return new WarehouseReader(database.sql());
  }

  /// The warehouses' ids.
  public List<String> ids() {
    return database
        .select(WAREHOUSE.WAREHOUSE_ID)
        .from(WAREHOUSE)
        .orderBy(WAREHOUSE.WAREHOUSE_ID)
        .fetch(WAREHOUSE.WAREHOUSE_ID);
  }

  /// A warehouse.
  ///
  /// @throws PlanningException if it isn't known
  public WarehouseRecord require(String warehouseId) {
    var warehouse =
        database.selectFrom(WAREHOUSE).where(WAREHOUSE.WAREHOUSE_ID.eq(warehouseId)).fetchOne();
    if (warehouse == null) {
      var known = ids();
      var list = String.join(", ", known);
      throw new PlanningException(
          new Text(
              "不认识仓库（%s）；已知的有：%s。请改用其中之一，或导入 warehouse.csv。"
                  .formatted(warehouseId, known.isEmpty() ? "无" : list),
              "The warehouse (%s) isn't known; known are: %s. Name one of these or import warehouse.csv."
                  .formatted(warehouseId, known.isEmpty() ? "none" : list)));
    }
    return warehouse;
  }

  /// Refuses a date with nothing to learn from; a warehouse without any orders may be planned.
  ///
  /// @throws PlanningException if the warehouse's first order is of that day or later
  public void requireOrdersBefore(WarehouseRecord warehouse, LocalDate planDate) {
    var first =
        database
            .select(min(ORDER_LINE.ORDERED_AT))
            .from(ORDER_LINE)
            .where(ORDER_LINE.WAREHOUSE_ID.eq(warehouse.getWarehouseId()))
            .fetchOne(0, OffsetDateTime.class);
    if (first != null
        && !planDate.isAfter(
            first.atZoneSameInstant(ZoneId.of(warehouse.getTimeZone())).toLocalDate())) {
      throw new PlanningException(
          "The plan date (%s) must be after the first order (%s) of warehouse (%s), since a plan learns from the orders before it. Give a later --date."
              .formatted(planDate, first.toLocalDate(), warehouse.getWarehouseId()));
    }
  }

  /// The day after the newest order, in the warehouse's own time: the night that is to be planned
  /// next. None where the warehouse isn't known or has no orders.
  public Optional<LocalDate> dayAfterLastOrder(String warehouseId) {
    var zone =
        database
            .select(WAREHOUSE.TIME_ZONE)
            .from(WAREHOUSE)
            .where(WAREHOUSE.WAREHOUSE_ID.eq(warehouseId))
            .fetchOptional(WAREHOUSE.TIME_ZONE);
    var last =
        database
            .select(max(ORDER_LINE.ORDERED_AT))
            .from(ORDER_LINE)
            .where(ORDER_LINE.WAREHOUSE_ID.eq(warehouseId))
            .fetchOne(0, OffsetDateTime.class);
    return last == null
        ? Optional.empty()
        : zone.map(z -> last.atZoneSameInstant(ZoneId.of(z)).toLocalDate().plusDays(1));
  }
}
