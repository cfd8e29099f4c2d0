package org.owplanner.engine.transfer.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.DockTrips;
import org.owplanner.engine.transfer.TransferLine;

/// What is left of departures and docks when a part of them is decided on.
final class Timetables {

  private final LivedNetwork network;
  private final Roads roads;
  private final Set<String> used = new HashSet<>();

  Timetables(LivedNetwork network, Roads roads) {
    this.network = network;
    this.roads = roads;
  }

  /// Its vehicles are loaded, or goods wait for them.
  void use(TransferLine line) {
    used.add(line.departureId());
    if (!line.onwardDepartureId().isEmpty()) {
      used.add(line.onwardDepartureId());
    }
  }

  /// Whether goods have to be handed over today for any departure that is left.
  boolean isClosing(int day) {
    return open(day).stream().anyMatch(departure -> departure.cutOffDay() == day);
  }

  /// Departures that goods can still be handed over for; those that goods wait for are closed.
  List<Departure> open(int day) {
    return network.start().departures().stream()
        .filter(departure -> departure.cutOffDay() >= day && departure.day() >= day)
        .filter(departure -> departure.day() < day + network.timetableDays())
        .filter(departure -> !used.contains(departure.departureId()))
        .toList();
  }

  /// What docks take beside the vehicles that are decided on.
  List<DockTrips> docks(int day) {
    Map<String, Integer> trips = new HashMap<>();
    for (var id : used) {
      var lane = roads.lane(id);
      trips.merge(lane.fromId() + '\n' + roads.departure(id).day(), 1, Integer::sum);
      trips.merge(lane.toId() + '\n' + roads.expected(id), 1, Integer::sum);
    }
    return network.start().docks().stream()
        .filter(dock -> dock.day() >= day)
        .map(
            dock ->
                new DockTrips(
                    dock.warehouseId(),
                    dock.day(),
                    Math.max(
                        0,
                        dock.trips()
                            - trips.getOrDefault(dock.warehouseId() + '\n' + dock.day(), 0))))
        .toList();
  }
}
