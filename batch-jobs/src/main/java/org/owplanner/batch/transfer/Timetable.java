package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.feed.Tables.DEPARTURE;
import static org.owplanner.batch.jooq.feed.Tables.DOCK_CAPACITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.batch.replenishment.GeneratedKind;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.DockTrips;
import org.owplanner.engine.transfer.TransferLane;

/// The departures of a network and what its docks take of them.
final class Timetable {

  /// Days from the plan date on in which departures are planned.
  static final int HORIZON_DAYS = 84;

  /// Departures so long past may still be on the road.
  private static final int ROAD_DAYS = 60;

  private final int planDay;
  private final Map<String, TransferLane> lanes;
  private final Set<String> taken;
  private final Map<String, Departure> listed = new TreeMap<>();
  private final List<DockTrips> docks = new ArrayList<>();

  /// Reads it.
  ///
  /// @param taken departures with goods on them that nobody decides on any more
  /// @param generated takes note of what was generated
  Timetable(
      DSLContext database,
      int planDay,
      List<TransferLane> lanes,
      Set<String> taken,
      Set<GeneratedKind> generated) {
    this.planDay = planDay;
    this.lanes =
        lanes.stream().collect(Collectors.toMap(TransferLane::laneId, Function.identity()));
    this.taken = taken;
    database
        .selectFrom(DEPARTURE)
        .where(DEPARTURE.DEPARTS_ON.ge(Dates.date(planDay - ROAD_DAYS)))
        .and(DEPARTURE.IS_CANCELLED.isFalse())
        .forEach(
            row -> {
              if (row.getIsGenerated()) {
                generated.add(GeneratedKind.DEPARTURES);
              }
              listed.put(
                  row.getDepartureId(),
                  new Departure(
                      row.getDepartureId(),
                      row.getLaneId(),
                      Dates.day(row.getDepartsOn()),
                      Dates.day(row.getCutOffOn())));
            });
    database
        .selectFrom(DOCK_CAPACITY)
        .where(DOCK_CAPACITY.DAY.ge(Dates.date(planDay)))
        .orderBy(DOCK_CAPACITY.WAREHOUSE_ID, DOCK_CAPACITY.DAY)
        .forEach(
            row -> {
              if (row.getIsGenerated()) {
                generated.add(GeneratedKind.DOCKS);
              }
              docks.add(
                  new DockTrips(row.getWarehouseId(), Dates.day(row.getDay()), row.getTrips()));
            });
  }

  /// Departures that goods can still be handed over for, by id, without those that decided goods
  /// wait for: their space isn't known to be free.
  List<Departure> open() {
    return listed.values().stream()
        .filter(departure -> departure.cutOffDay() >= planDay)
        .filter(departure -> departure.day() < planDay + HORIZON_DAYS)
        .filter(departure -> !taken.contains(departure.departureId()))
        .toList();
  }

  /// Whether a departure is listed but its cut-off has passed, or it carries decided goods.
  boolean isClosed(String departureId) {
    var departure = listed.get(departureId);
    return taken.contains(departureId) || (departure != null && departure.cutOffDay() < planDay);
  }

  /// Lanes without a departure that can be planned.
  List<String> idleLanes() {
    var used = open().stream().map(Departure::laneId).collect(Collectors.toSet());
    return lanes.keySet().stream().filter(lane -> !used.contains(lane)).sorted().toList();
  }

  /// What docks take beside the vehicles that are decided already.
  List<DockTrips> docks() {
    var used = new HashMap<String, Integer>();
    for (var id : taken) {
      var departure = listed.get(id);
      var lane = departure == null ? null : lanes.get(departure.laneId());
      if (departure != null && lane != null) {
        var mean = ArrivalRegimes.meanDays(ArrivalRegimes.days(lane.leadTime()));
        var arrival = departure.day() + (int) Math.max(0, Math.round(mean));
        used.merge(place(lane.fromId(), departure.day()), 1, Integer::sum);
        used.merge(place(lane.toId(), arrival), 1, Integer::sum);
      }
    }
    return docks.stream()
        .map(
            dock ->
                new DockTrips(
                    dock.warehouseId(),
                    dock.day(),
                    Math.max(
                        0,
                        dock.trips()
                            - used.getOrDefault(place(dock.warehouseId(), dock.day()), 0))))
        .toList();
  }

  private static String place(String warehouseId, int day) {
    return warehouseId + '\n' + day;
  }
}
