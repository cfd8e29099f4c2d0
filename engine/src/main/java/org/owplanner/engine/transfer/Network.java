package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.transfer.cell.Periods;

/// Warehouses, the departures that can still be used, and the routes that they make.
final class Network {

  private final List<String> places;
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final List<Trip> trips = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Route> routeOf = new HashMap<>();
  private final List<List<Route>> byPair = new ArrayList<>();
  private final List<List<LanePair>> lanePairs = new ArrayList<>();
  private final List<List<Route>> homeByPlace = new ArrayList<>();

  Network(TransferProblem problem) {
    var ids = new TreeSet<String>();
    problem.cells().forEach(cell -> ids.add(cell.warehouseId()));
    problem.returned().forEach(goods -> ids.add(goods.warehouseId()));
    problem.lanes().forEach(lane -> ids.addAll(List.of(lane.fromId(), lane.toId())));
    places = List.copyOf(ids);
    for (var place = 0; place < places.size(); place++) {
      placeOf.put(places.get(place), place);
      homeByPlace.add(new ArrayList<>());
    }
    for (var pair = 0; pair < places.size() * places.size(); pair++) {
      byPair.add(new ArrayList<>());
    }
    addTrips(problem);
    addRoutes(problem.rates().whole(TransferRate.TRANSIT_DAYS));
    byPair.forEach(list -> lanePairs.add(lanePairs(list)));
  }

  private static List<LanePair> lanePairs(List<Route> routes) {
    var pairs = new TreeMap<String, LanePair>();
    for (var route : routes) {
      var second = route.second();
      var onward = second == null ? "" : second.lane().laneId();
      pairs.merge(key(route.first().lane().laneId(), onward), LanePair.of(route), LanePair::joined);
    }
    return List.copyOf(pairs.values());
  }

  private void addTrips(TransferProblem problem) {
    var lanes = new HashMap<String, TransferLane>();
    problem.lanes().forEach(lane -> lanes.put(lane.laneId(), lane));
    var departures = new ArrayList<>(problem.departures());
    departures.sort(Comparator.comparingInt(Departure::day).thenComparing(Departure::departureId));
    for (var departure : departures) {
      var lane = lanes.get(departure.laneId());
      if (lane != null && isUsable(problem, departure)) {
        var from = place(lane.fromId());
        var to = place(lane.toId());
        trips.add(Trip.of(trips.size(), departure, lane, from, to, problem.planDay()));
      }
    }
  }

  /// Whether goods can still be handed over for it, and it leaves within the horizon.
  static boolean isUsable(TransferProblem problem, Departure departure) {
    return departure.cutOffDay() >= problem.planDay()
        && departure.day() >= problem.planDay()
        && departure.day() - problem.planDay() < Periods.DAYS;
  }

  private void addRoutes(int transitDays) {
    var leaving = new ArrayList<List<Trip>>();
    places.forEach(place -> leaving.add(new ArrayList<>()));
    trips.stream()
        .filter(trip -> !trip.lane().isHome())
        .forEach(trip -> leaving.get(trip.from()).add(trip));
    for (var trip : trips) {
      add(trip, null);
      if (trip.lane().isHome()) {
        continue;
      }
      for (var onward : leaving.get(trip.to())) {
        if (onward.to() != trip.from() && onward.offset() >= trip.slowestOffset() + transitDays) {
          add(trip, onward);
        }
      }
    }
  }

  private void add(Trip first, @Nullable Trip second) {
    var route = Route.of(routes.size(), first, second);
    if (route.isHome()) {
      homeByPlace.get(route.from()).add(route);
    } else {
      for (var period : route.periods()) {
        if (period >= Periods.COUNT) {
          return;
        }
      }
      if (route.from() == route.to()) {
        return;
      }
      byPair.get(route.from() * places.size() + route.to()).add(route);
    }
    routes.add(route);
    routeOf.put(key(first.departure().departureId(), route.onwardId()), route);
  }

  private static String key(String departureId, String onwardId) {
    return departureId + '\n' + onwardId;
  }

  int place(String id) {
    return placeOf.getOrDefault(id, -1);
  }

  String placeId(int place) {
    return places.get(place);
  }

  int places() {
    return places.size();
  }

  List<Trip> trips() {
    return trips;
  }

  Trip trip(int index) {
    return trips.get(index);
  }

  List<Route> routes() {
    return routes;
  }

  Route route(int index) {
    return routes.get(index);
  }

  /// Routes from a warehouse to another.
  List<Route> between(int from, int to) {
    return byPair.get(from * places.size() + to);
  }

  /// The same by lanes.
  List<LanePair> lanePairs(int from, int to) {
    return lanePairs.get(from * places.size() + to);
  }

  /// Ways home from a warehouse.
  List<Route> home(int from) {
    return homeByPlace.get(from);
  }

  /// The route of two departures, the second empty for none; null where they make none in time.
  @Nullable Route find(String departureId, String onwardId) {
    return routeOf.get(key(departureId, onwardId));
  }
}
