package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.CALENDAR_EVENT;
import static org.owplanner.batch.jooq.feed.Tables.SHIFT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.ShiftRecord;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.Shift;

/// Reads a warehouse's hours.
final class ShiftReader {

  private static final int MOST_CLOSED_DAYS = 31;

  private final DSLContext database;
  private final WarehouseRecord warehouse;
  private final List<ShiftRecord> shifts;

  ShiftReader(DSLContext database, WarehouseRecord warehouse) {
    this.database = database;
    this.warehouse = warehouse;
    shifts =
        database
            .selectFrom(SHIFT)
            .where(SHIFT.WAREHOUSE_ID.eq(warehouse.getWarehouseId()))
            .orderBy(SHIFT.FROM_TIME, SHIFT.SHIFT_)
            .fetch();
  }

  /// The shift of this name, or the only one where none is named.
  ///
  /// @throws PlanningException where there is none, or which one isn't clear
  Shift shift(String name) {
    var meant =
        shifts.stream()
            .filter(row -> name.isEmpty() ? shifts.size() == 1 : row.getShift().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name));
    return hours(meant);
  }

  /// The shift of this name, if there is one.
  Optional<Shift> find(String name) {
    return shifts.stream()
        .filter(row -> row.getShift().equals(name))
        .findFirst()
        .map(ShiftReader::hours);
  }

  private static Shift hours(ShiftRecord row) {
    var from = row.getFromTime().toSecondOfDay();
    var to = row.getToTime().toSecondOfDay();
    return new Shift(row.getShift(), from, to > from ? to : to + LocalClock.DAY_SECONDS);
  }

  /// When somebody begins in a shift; after midnight where the shift goes on beyond then.
  static int beginning(Shift shift, LocalTime time) {
    var second = time.toSecondOfDay();
    return second + LocalClock.DAY_SECONDS < shift.toSecond()
        ? second + LocalClock.DAY_SECONDS
        : second;
  }

  /// When somebody ends in a shift; after midnight where the shift goes on until then.
  static int end(Shift shift, LocalTime time) {
    var second = time.toSecondOfDay();
    return second + LocalClock.DAY_SECONDS <= shift.toSecond()
        ? second + LocalClock.DAY_SECONDS
        : second;
  }

  /// When the next shift after this one begins, on a day on which the warehouse isn't closed.
  int nextShiftSecond(Shift shift, LocalDate day) {
    var first = shift.toSecond() / LocalClock.DAY_SECONDS;
    for (var later = first; later <= first + MOST_CLOSED_DAYS; later++) {
      if (later > 0 && isClosed(day.plusDays(later))) {
        continue;
      }
      for (var next : shifts) {
        var from = later * LocalClock.DAY_SECONDS + next.getFromTime().toSecondOfDay();
        if (from >= shift.toSecond()) {
          return from;
        }
      }
    }
    return shift.fromSecond() + LocalClock.DAY_SECONDS;
  }

  private boolean isClosed(LocalDate day) {
    return database.fetchExists(
        CALENDAR_EVENT,
        CALENDAR_EVENT
            .COUNTRY
            .eq(warehouse.getCountry())
            .and(CALENDAR_EVENT.KIND.eq("CLOSURE"))
            .and(CALENDAR_EVENT.SELLER_ID.isNull())
            .and(
                CALENDAR_EVENT
                    .WAREHOUSE_ID
                    .isNull()
                    .or(CALENDAR_EVENT.WAREHOUSE_ID.eq(warehouse.getWarehouseId())))
            .and(CALENDAR_EVENT.FROM_DAY.le(day))
            .and(CALENDAR_EVENT.TO_DAY.ge(day)));
  }

  private PlanningException unknown(String name) {
    var id = warehouse.getWarehouseId();
    if (shifts.isEmpty()) {
      return new PlanningException(
          new Text(
              "仓库（%s）没有班次。请导入 shift.csv 和 picker.csv。".formatted(id),
              "Warehouse (%s) has no shifts. Import shift.csv and picker.csv.".formatted(id)));
    }
    var known = shifts.stream().map(ShiftRecord::getShift).collect(Collectors.joining(", "));
    return new PlanningException(
        new Text(
            "仓库（%s）的班次有：%s，而不是（%s）。请用 --shift 指定其中之一。".formatted(id, known, name),
            "The shifts of warehouse (%s) are %s, not (%s). Name one of them with --shift."
                .formatted(id, known, name)));
  }
}
