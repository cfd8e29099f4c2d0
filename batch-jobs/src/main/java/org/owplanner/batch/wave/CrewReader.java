package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.EQUIPMENT;
import static org.owplanner.batch.jooq.feed.Tables.EQUIPMENT_CLOSED_AISLE;
import static org.owplanner.batch.jooq.feed.Tables.EQUIPMENT_ZONE;
import static org.owplanner.batch.jooq.feed.Tables.PACKING_CAPACITY;
import static org.owplanner.batch.jooq.feed.Tables.PICKER;
import static org.owplanner.batch.jooq.feed.Tables.PICKER_ZONE;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.PackingSlot;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.Shift;

/// Reads who picks in a shift, with what, and how fast orders are packed.
final class CrewReader {

  private final DSLContext database;
  private final String warehouseId;

  CrewReader(DSLContext database, String warehouseId) {
    this.database = database;
    this.warehouseId = warehouseId;
  }

  /// What is picked with, by id.
  ///
  /// @param zones all zones, for equipment that may go everywhere
  /// @param aisles the aisles' names by index
  List<Equipment> equipment(SortedSet<String> zones, List<String> aisles) {
    var zonesOf =
        database
            .selectFrom(EQUIPMENT_ZONE)
            .where(EQUIPMENT_ZONE.WAREHOUSE_ID.eq(warehouseId))
            .fetchGroups(EQUIPMENT_ZONE.EQUIPMENT_ID, EQUIPMENT_ZONE.ZONE);
    var closed =
        database
            .selectFrom(EQUIPMENT_CLOSED_AISLE)
            .where(EQUIPMENT_CLOSED_AISLE.WAREHOUSE_ID.eq(warehouseId))
            .and(EQUIPMENT_CLOSED_AISLE.IS_CLOSED.isTrue())
            .fetchGroups(EQUIPMENT_CLOSED_AISLE.EQUIPMENT_ID, EQUIPMENT_CLOSED_AISLE.AISLE);
    return database
        .selectFrom(EQUIPMENT)
        .where(EQUIPMENT.WAREHOUSE_ID.eq(warehouseId))
        .orderBy(EQUIPMENT.EQUIPMENT_ID)
        .fetch(
            row -> {
              var own = zonesOf.get(row.getEquipmentId());
              return new Equipment(
                  row.getEquipmentId(),
                  EquipmentKind.valueOf(row.getKind()),
                  row.getMostOrders(),
                  row.getMostVolumeCm3(),
                  row.getMostWeightG(),
                  row.getCompartments(),
                  row.getMmPerSecond(),
                  own == null ? zones : new TreeSet<>(own),
                  indices(closed.getOrDefault(row.getEquipmentId(), List.of()), aisles));
            });
  }

  private static SortedSet<Integer> indices(List<String> names, List<String> aisles) {
    var indices = new TreeSet<Integer>();
    names.forEach(name -> indices.add(aisles.indexOf(name)));
    return indices;
  }

  /// Who picks in the shift, by id.
  List<Picker> pickers(Shift shift, List<Equipment> equipment, SortedSet<String> zones) {
    var zonesOf =
        database
            .selectFrom(PICKER_ZONE)
            .where(PICKER_ZONE.WAREHOUSE_ID.eq(warehouseId))
            .and(PICKER_ZONE.SHIFT.eq(shift.shiftId()))
            .fetchGroups(PICKER_ZONE.PICKER_ID, PICKER_ZONE.ZONE);
    var ids = equipment.stream().map(Equipment::equipmentId).toList();
    return database
        .selectFrom(PICKER)
        .where(PICKER.WAREHOUSE_ID.eq(warehouseId))
        .and(PICKER.SHIFT.eq(shift.shiftId()))
        .orderBy(PICKER.PICKER_ID)
        .fetch(
            row -> {
              var own = zonesOf.get(row.getPickerId());
              var from = row.getFromTime();
              var to = row.getToTime();
              return new Picker(
                  row.getPickerId(),
                  ids.indexOf(row.getEquipmentId()),
                  from == null ? shift.fromSecond() : ShiftReader.beginning(shift, from),
                  to == null ? shift.toSecond() : ShiftReader.end(shift, to),
                  own == null ? zones : new TreeSet<>(own));
            });
  }

  /// Packing capacity from a moment until the next shift begins.
  ///
  /// @throws PlanningException where two slots overlap
  List<PackingSlot> packing(int fromSecond, int nextShiftSecond) {
    var slots = new ArrayList<PackingSlot>();
    database
        .selectFrom(PACKING_CAPACITY)
        .where(PACKING_CAPACITY.WAREHOUSE_ID.eq(warehouseId))
        .forEach(
            row -> {
              var from = row.getFromTime().toSecondOfDay();
              var to = row.getToTime().toSecondOfDay();
              var seconds = to > from ? to - from : to - from + LocalClock.DAY_SECONDS;
              for (var begin = from - LocalClock.DAY_SECONDS;
                  begin < nextShiftSecond;
                  begin += LocalClock.DAY_SECONDS) {
                if (begin + seconds > fromSecond) {
                  slots.add(new PackingSlot(begin, begin + seconds, row.getMostOrders()));
                }
              }
            });
    slots.sort(Comparator.comparingInt(PackingSlot::fromSecond));
    for (var s = 1; s < slots.size(); s++) {
      if (slots.get(s).fromSecond() < slots.get(s - 1).toSecond()) {
        throw new PlanningException(
            "The packing slot of warehouse (%s) that begins at %s must not begin before the one before it ends. Correct packing_capacity.csv."
                .formatted(
                    warehouseId,
                    LocalTime.ofSecondOfDay(
                        Math.floorMod(slots.get(s).fromSecond(), LocalClock.DAY_SECONDS))));
      }
    }
    return slots;
  }
}
