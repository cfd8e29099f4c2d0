package org.owplanner.engine.transfer.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.verify.Fees;
import org.owplanner.engine.transfer.verify.GoodsRules;
import org.owplanner.engine.transfer.verify.Leg;
import org.owplanner.engine.transfer.verify.ReadTransfers;
import org.owplanner.engine.transfer.verify.Route;
import org.owplanner.engine.transfer.verify.RouteKey;

/// Everything that may be sent: goods by route.
final class ProgramOptions {

  private static final double DAYS_A_YEAR = 365;

  final TransferProblem problem;
  final ReadTransfers read;
  final List<MoveOption> moves = new ArrayList<>();
  final Map<String, List<Route>> routesFrom = new LinkedHashMap<>();
  private final GoodsRules rules;
  private final Map<String, Fees> fees;
  private final double capitalShare;
  private final Map<SkuKey, Map<String, Integer>> cells = new LinkedHashMap<>();

  ProgramOptions(TransferProblem problem) {
    this.problem = problem;
    read = new ReadTransfers(problem);
    rules = new GoodsRules(problem);
    fees = Fees.byWarehouse(problem.fees());
    capitalShare = problem.rates().get(TransferRate.CAPITAL_SHARE_PER_YEAR);
    for (var i = 0; i < problem.cells().size(); i++) {
      var cell = problem.cells().get(i);
      cells
          .computeIfAbsent(cell.sku().key(), key -> new HashMap<>())
          .putIfAbsent(cell.warehouseId(), i);
    }
    readRoutes();
    for (var i = 0; i < problem.cells().size(); i++) {
      addFrom(i);
    }
    dropOpposed();
  }

  private void readRoutes() {
    var legs = new ArrayList<Leg>();
    for (var departure : problem.departures()) {
      var leg = read.legs().get(departure.departureId());
      if (leg != null) {
        legs.add(leg);
      }
    }
    for (var first : legs) {
      addRoute(new Route(List.of(first)));
      for (var onward : legs) {
        if (!first.lane().isHome() && first.lane().toId().equals(onward.lane().fromId())) {
          addRoute(new Route(List.of(first, onward)));
        }
      }
    }
  }

  private void addRoute(Route route) {
    if (route.cause(problem).isEmpty()) {
      routesFrom.computeIfAbsent(route.fromId(), key -> new ArrayList<>()).add(route);
    }
  }

  /// Name of a route of goods.
  static RouteKey key(Route route, SkuKey sku) {
    return new RouteKey(
        route.first().departure().departureId(),
        route.legs().size() > 1 ? route.last().departure().departureId() : "",
        sku);
  }

  private void addFrom(int sender) {
    var cell = problem.cells().get(sender);
    var there = Math.max(0, cell.onHandUnits());
    var free = Math.max(0, there - Math.max(0, cell.protectedUnits()));
    for (var route : routesFrom.getOrDefault(cell.warehouseId(), List.of())) {
      var receiver = cells.getOrDefault(cell.sku().key(), Map.of()).get(route.toId());
      if (receiver == null || route.isHome()) {
        continue;
      }
      var key = key(route, cell.sku().key());
      var pinned = read.pinned().getOrDefault(key, -1);
      var to = problem.cells().get(receiver);
      var isAllowed = rules.cause(route, cell.sku(), Optional.of(cell), Optional.of(to)).isEmpty();
      var most = pinned >= 0 ? pinned : isAllowed ? free / cell.sku().casePack() : 0;
      if (most > 0) {
        moves.add(
            new MoveOption(
                key, route, cell.sku(), sender, receiver, most, pinned, caseMicros(cell, route)));
      }
    }
  }

  private double caseMicros(TransferCell cell, Route route) {
    var units = cell.sku().casePack();
    var volumeM3 = cell.sku().volumeCm3() / 1e6;
    var fee = fees.getOrDefault(route.fromId(), Fees.NONE).microsPerM3Day();
    var days = route.first().offset() + route.meanDays();
    var micros = units * volumeM3 * fee * route.first().offset();
    micros += units * (double) cell.costMicros() * capitalShare * days / DAYS_A_YEAR;
    for (var leg : route.legs()) {
      micros += units * leg.lane().unitMicros(cell.sku());
      micros += leg.lane().handlingFromMicros() + leg.lane().handlingToMicros();
    }
    return micros;
  }

  /// What is fixed to leave a cell lets nothing else reach it, and the other way round.
  private void dropOpposed() {
    var pinnedSenders =
        moves.stream().filter(MoveOption::isPinned).map(MoveOption::sender).toList();
    var pinnedReceivers =
        moves.stream().filter(MoveOption::isPinned).map(MoveOption::receiver).toList();
    moves.removeIf(
        move ->
            !move.isPinned()
                && (pinnedReceivers.contains(move.sender())
                    || pinnedSenders.contains(move.receiver())));
  }
}
