package org.owplanner.batch.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferProblem;

/// Departures of a problem with their days.
final class Journeys {

  private final Map<String, Departure> departures;
  private final Map<String, TransferLane> lanes;

  Journeys(TransferProblem problem) {
    departures =
        problem.departures().stream()
            .collect(Collectors.toMap(Departure::departureId, Function.identity()));
    lanes =
        problem.lanes().stream()
            .collect(Collectors.toMap(TransferLane::laneId, Function.identity()));
  }

  /// The lane of a departure.
  TransferLane lane(String departureId) {
    return Objects.requireNonNull(lanes.get(departure(departureId).laneId()));
  }

  LocalDate cutOffOn(String departureId) {
    return Dates.date(departure(departureId).cutOffDay());
  }

  LocalDate departsOn(String departureId) {
    return Dates.date(departure(departureId).day());
  }

  /// The day on which its goods are expected on the shelf, by the lane's mean days.
  LocalDate arrivesOn(String departureId) {
    var days = ArrivalRegimes.days(lane(departureId).leadTime());
    return departsOn(departureId).plusDays(Math.max(0, Math.round(ArrivalRegimes.meanDays(days))));
  }

  private Departure departure(String departureId) {
    return Objects.requireNonNull(departures.get(departureId));
  }
}
