package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// The written rows with what their ids stand for; rows that name what isn't there are found.
final class WrittenTransfers {

  final TransferProblem problem;
  final TransferRows rows;
  final List<LoadedLine> lines = new ArrayList<>();

  /// What is fixed and can be kept: cases by route.
  final Map<RouteKey, Integer> pinned;

  /// Returned goods by place, oldest first.
  final Map<Place, List<ReturnedGoods>> returned = new TreeMap<>();

  private final Map<String, Leg> legs;
  private final Map<Place, TransferCell> cells = new HashMap<>();

  WrittenTransfers(TransferProblem problem, TransferRows rows, Refutations findings) {
    this.problem = problem;
    this.rows = rows;
    legs = Leg.of(problem);
    for (var goods : problem.returned()) {
      returned
          .computeIfAbsent(
              new Place(goods.warehouseId(), goods.sku().key()), key -> new ArrayList<>())
          .add(goods);
    }
    returned
        .values()
        .forEach(goods -> goods.sort(Comparator.comparingInt(ReturnedGoods::receivedDay)));
    var named = new HashSet<>();
    rows.lines().forEach(line -> named.add(line.sku()));
    problem.pinned().forEach(line -> named.add(line.sku()));
    for (var cell : problem.cells()) {
      if (named.contains(cell.sku().key())) {
        cells.putIfAbsent(new Place(cell.warehouseId(), cell.sku().key()), cell);
      }
    }
    pinned = KeptPins.of(this);
    rows.lines().forEach(line -> load(line, findings));
  }

  private void load(TransferLine line, Refutations findings) {
    var route = route(RouteKey.of(line));
    if (route.isEmpty()) {
      findings.error(
          "DEPARTURE_UNKNOWN",
          line.sku().skuId() + "/" + line.departureId(),
          "明细引用不存在的班次",
          "the line names a departure that the problem doesn't hold");
      return;
    }
    var from = new Place(route.get().fromId(), line.sku());
    var to = new Place(route.get().toId(), line.sku());
    var sku = line.isReturned() ? returnedSku(from) : cell(from).map(TransferCell::sku);
    if (sku.isEmpty() || (!line.isReturned() && cell(to).isEmpty())) {
      findings.error(
          "SKU_UNKNOWN",
          line.sku().skuId() + "/" + line.departureId(),
          "起运仓或目的仓没有该货品",
          "the goods aren't known where the line begins or ends");
    } else {
      lines.add(new LoadedLine(line, route.get(), sku.get()));
    }
  }

  private Optional<Sku> returnedSku(Place place) {
    return Optional.ofNullable(returned.get(place)).map(goods -> goods.getFirst().sku());
  }

  /// The departures that a line names, if they are there.
  Optional<Route> route(RouteKey key) {
    var first = legs.get(key.departureId());
    if (first == null) {
      return Optional.empty();
    } else if (key.onwardDepartureId().isEmpty()) {
      return Optional.of(new Route(List.of(first)));
    }
    return Optional.ofNullable(legs.get(key.onwardDepartureId()))
        .map(onward -> new Route(List.of(first, onward)));
  }

  /// Day on which a route that is there begins, after the plan date.
  int offset(RouteKey key) {
    return route(key).orElseThrow().first().offset();
  }

  Optional<TransferCell> cell(Place place) {
    return Optional.ofNullable(cells.get(place));
  }

  boolean hasReturned(Place place) {
    return returned.containsKey(place);
  }

  long returnedUnits(Place place) {
    return returned.getOrDefault(place, List.of()).stream()
        .mapToLong(goods -> Math.max(0, goods.units()))
        .sum();
  }

  /// Departures with goods, by day and id.
  List<Leg> usedLegs() {
    var used = new TreeMap<String, Leg>();
    for (var line : lines) {
      line.route().legs().forEach(leg -> used.put(leg.departure().departureId(), leg));
    }
    return used.values().stream().sorted(Comparator.comparingInt(Leg::offset)).toList();
  }

  /// Warehouses that a line leaves, passes or reaches.
  Set<String> touchedWarehouses() {
    var touched = new HashSet<String>();
    for (var line : lines) {
      for (var leg : line.route().legs()) {
        touched.add(leg.lane().fromId());
        if (!leg.lane().isHome()) {
          touched.add(leg.lane().toId());
        }
      }
    }
    return touched;
  }

  /// What the lines take from and bring to each cell.
  ///
  /// @param isPinnedOnly whether only fixed lines count
  Map<Place, Moves> moves(boolean isPinnedOnly) {
    var moves = new HashMap<Place, Moves>();
    for (var line : lines) {
      if (!line.line().isReturned() && (line.line().isPinned() || !isPinnedOnly)) {
        var units = line.line().units();
        moves.computeIfAbsent(line.from(), key -> new Moves()).send(units);
        moves.computeIfAbsent(line.to(), key -> new Moves()).receive(line.route().last(), units);
      }
    }
    return moves;
  }
}
