package org.owplanner.engine.transfer.replay;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.LeadTimeDraws;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// When trips leave and arrive, as planned and as drawn.
final class Roads {

  private final Map<String, Departure> departures;
  private final Map<String, TransferLane> lanes;
  private final LeadTimeDraws draws;
  private final int transitDays;

  Roads(TransferProblem problem, long seed) {
    departures =
        problem.departures().stream()
            .collect(Collectors.toMap(Departure::departureId, Function.identity()));
    lanes =
        problem.lanes().stream()
            .collect(Collectors.toMap(TransferLane::laneId, Function.identity()));
    draws = new LeadTimeDraws(seed);
    transitDays = problem.rates().whole(TransferRate.TRANSIT_DAYS);
  }

  Departure departure(String departureId) {
    return Objects.requireNonNull(departures.get(departureId));
  }

  TransferLane lane(String departureId) {
    return Objects.requireNonNull(lanes.get(departure(departureId).laneId()));
  }

  /// The day on which a trip is expected.
  int expected(String departureId) {
    var mean = ArrivalRegimes.meanDays(ArrivalRegimes.days(lane(departureId).leadTime()));
    return departure(departureId).day() + (int) Math.max(0, Math.round(mean));
  }

  /// The day on which a line is expected at its end.
  int expected(TransferLine line) {
    return expected(last(line));
  }

  /// The day on which it leaves for its end.
  int lastDay(TransferLine line) {
    return departure(last(line)).day();
  }

  /// The day on which it comes; goods that reach a warehouse of transit too late wait for as many
  /// days.
  int arrival(TransferLine line) {
    var first = reached(line.departureId());
    if (line.onwardDepartureId().isEmpty()) {
      return first;
    }
    var late = Math.max(0, first + transitDays - departure(line.onwardDepartureId()).day());
    return reached(line.onwardDepartureId()) + late;
  }

  private int reached(String departureId) {
    return departure(departureId).day() + draws.days(lane(departureId).leadTime(), departureId);
  }

  private static String last(TransferLine line) {
    return line.onwardDepartureId().isEmpty() ? line.departureId() : line.onwardDepartureId();
  }
}
