package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.transfer.cell.CellBook;
import org.owplanner.engine.transfer.cell.CellRates;
import org.owplanner.engine.transfer.cell.Periods;

/// What all goods share, as rows of numbers: volume in mm³ and weight in g of each trip, and how
/// the volume in each warehouse with limited space changes on each of the first days.
final class SharedRows {

  private static final int DAYS = Periods.SPACE_DAYS;

  /// A limit of vehicles that leave from or are planned to arrive in a warehouse on a day.
  ///
  /// @param most limit as it is given
  /// @param trips indices of the trips that count
  record Dock(int most, int[] trips) {}

  private final Network network;
  private final CellBook book;
  private final int[] spaceOf;
  private final List<Integer> limited = new ArrayList<>();
  private final List<Dock> docks = new ArrayList<>();

  SharedRows(TransferProblem problem, Network network) {
    this.network = network;
    book = new CellBook(problem);
    spaceOf = new int[network.places()];
    Arrays.fill(spaceOf, -1);
    var withSpace = new TreeMap<String, Integer>();
    problem.spaces().forEach(space -> withSpace.put(space.warehouseId(), 0));
    for (var id : withSpace.keySet()) {
      if (network.place(id) >= 0) {
        spaceOf[network.place(id)] = limited.size();
        limited.add(network.place(id));
      }
    }
    problem.docks().forEach(dock -> addDock(problem, dock));
  }

  private void addDock(TransferProblem problem, DockTrips dock) {
    var place = network.place(dock.warehouseId());
    var offset = dock.day() - problem.planDay();
    var trips =
        network.trips().stream()
            .filter(
                trip ->
                    (trip.from() == place && trip.offset() == offset)
                        || (trip.to() == place && trip.plannedOffset() == offset))
            .mapToInt(Trip::index)
            .toArray();
    if (trips.length > 0) {
      docks.add(new Dock(Math.max(0, dock.trips()), trips));
    }
  }

  Network network() {
    return network;
  }

  /// What a unit of a cell costs.
  CellRates rates(TransferCell cell) {
    return book.rates(cell);
  }

  CellBook book() {
    return book;
  }

  int size() {
    return 2 * network.trips().size() + limited.size() * DAYS;
  }

  int trips() {
    return network.trips().size();
  }

  int volumeRow(int trip) {
    return 2 * trip;
  }

  int weightRow(int trip) {
    return 2 * trip + 1;
  }

  List<Dock> docks() {
    return docks;
  }

  /// Warehouses with limited space.
  List<Integer> limited() {
    return limited;
  }

  /// The row of a day in the warehouse so many places after the first with limited space.
  int spaceRow(int limitedIndex, int day) {
    return 2 * trips() + limitedIndex * DAYS + day;
  }

  /// What units on a route take.
  ///
  /// @param into amounts by row
  void add(Route route, long mm3, long grams, Map<Integer, Long> into) {
    addTrip(route.first(), mm3, grams, into);
    var second = route.second();
    if (second != null) {
      addTrip(second, mm3, grams, into);
    }
  }

  private void addTrip(Trip trip, long mm3, long grams, Map<Integer, Long> into) {
    into.merge(volumeRow(trip.index()), mm3, Long::sum);
    into.merge(weightRow(trip.index()), grams, Long::sum);
    addSpace(trip.from(), trip.offset(), -mm3, into);
    if (!trip.lane().isHome()) {
      addSpace(trip.to(), trip.plannedOffset(), mm3, into);
    }
  }

  private void addSpace(int place, int offset, long mm3, Map<Integer, Long> into) {
    if (spaceOf[place] >= 0 && offset < DAYS) {
      into.merge(spaceRow(spaceOf[place], offset), mm3, Long::sum);
    }
  }

  /// What a mm³ and a gram on a route cost under prices by row.
  double mm3Micros(Route route, double[] rowMicros) {
    var second = route.second();
    return tripMm3Micros(route.first(), rowMicros)
        + (second == null ? 0 : tripMm3Micros(second, rowMicros));
  }

  private double tripMm3Micros(Trip trip, double[] rowMicros) {
    var micros = rowMicros[volumeRow(trip.index())];
    if (spaceOf[trip.from()] >= 0 && trip.offset() < DAYS) {
      micros -= rowMicros[spaceRow(spaceOf[trip.from()], trip.offset())];
    }
    if (!trip.lane().isHome() && spaceOf[trip.to()] >= 0 && trip.plannedOffset() < DAYS) {
      micros += rowMicros[spaceRow(spaceOf[trip.to()], trip.plannedOffset())];
    }
    return micros;
  }

  double gramMicros(Route route, double[] rowMicros) {
    var second = route.second();
    return rowMicros[weightRow(route.first().index())]
        + (second == null ? 0 : rowMicros[weightRow(second.index())]);
  }
}
