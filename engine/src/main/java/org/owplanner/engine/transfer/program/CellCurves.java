package org.owplanner.engine.transfer.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.transfer.WarehouseSpace;
import org.owplanner.engine.transfer.verify.CellFacts;
import org.owplanner.engine.transfer.verify.CellPrices;
import org.owplanner.engine.transfer.verify.Fees;
import org.owplanner.engine.transfer.verify.Moves;

/// The cells that may change, their costs, and the tangents found of them.
final class CellCurves {

  private final ProgramOptions options;
  private final Map<Integer, CellCurve> curves = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> movesOf = new HashMap<>();
  private final Set<Object> seen = new HashSet<>();

  /// All tangents found, in their order.
  final List<Found> found = new ArrayList<>();

  /// A tangent of a cell.
  record Found(int cell, CellCurve.Tangent tangent, Moves at) {}

  CellCurves(ProgramOptions options) {
    this.options = options;
    readCells();
    dropLossMaking();
    curves.clear();
    readCells();
    for (var m = 0; m < options.moves.size(); m++) {
      var move = options.moves.get(m);
      movesOf.computeIfAbsent(move.sender(), key -> new ArrayList<>()).add(m);
      movesOf.computeIfAbsent(move.receiver(), key -> new ArrayList<>()).add(m);
    }
  }

  private void readCells() {
    var problem = options.problem;
    var fees = Fees.byWarehouse(problem.fees());
    var prices = new CellPrices(problem);
    for (var move : options.moves) {
      for (var index : new int[] {move.sender(), move.receiver()}) {
        curves.computeIfAbsent(
            index,
            key -> {
              var cell = problem.cells().get(index);
              var of = fees.getOrDefault(cell.warehouseId(), Fees.NONE);
              return new CellCurve(new CellFacts(problem, cell, of), prices);
            });
      }
    }
  }

  private CellCurve curve(int cell) {
    var curve = curves.get(cell);
    if (curve == null) {
      throw new IllegalStateException("Cell %d doesn't change.".formatted(cell));
    }
    return curve;
  }

  /// Drops what can't pay even for its first case: every later one gains less, whatever else is
  /// moved. Kept where leaving makes room that is limited, or where tangents aren't below.
  private void dropLossMaking() {
    var limited =
        options.problem.spaces().stream().map(WarehouseSpace::warehouseId).distinct().toList();
    var pinned = new HashMap<Integer, Moves>();
    for (var move : options.moves) {
      if (move.isPinned()) {
        var units = (long) move.pinnedCases() * move.casePack();
        pinned.computeIfAbsent(move.sender(), key -> new Moves()).send(units);
        pinned
            .computeIfAbsent(move.receiver(), key -> new Moves())
            .receive(move.route().last(), units);
      }
    }
    var slopes = new HashMap<Integer, CellCurve.Slope>();
    curves.forEach(
        (cell, curve) ->
            slopes.put(cell, curve.tangent(pinned.getOrDefault(cell, new Moves())).slope()));
    options.moves.removeIf(
        move -> {
          var from = slopes.get(move.sender());
          var to = slopes.get(move.receiver());
          return !move.isPinned()
              && from != null
              && to != null
              && !limited.contains(move.route().fromId())
              && curve(move.sender()).isConvex()
              && curve(move.receiver()).isConvex()
              && move.casePack() * (TransferModel.arriving(to, move) - from.onHand)
                      + move.caseMicros()
                  >= TransferModel.ROUNDING_MICROS;
        });
  }

  Set<Integer> cells() {
    return curves.keySet();
  }

  /// Whether all tangents lie below.
  boolean areConvex() {
    return curves.values().stream().allMatch(CellCurve::isConvex);
  }

  /// What the cells cost together if nothing moves.
  double unmovedMicros() {
    var none = new Moves();
    return curves.values().stream().mapToDouble(curve -> curve.micros(none)).sum();
  }

  /// Adds to the model all tangents that were found before.
  void addAll(TransferModel model) {
    found.forEach(of -> model.addTangent(of.cell(), of.tangent(), of.at(), moves(of.cell())));
  }

  private List<Integer> moves(int cell) {
    return movesOf.getOrDefault(cell, List.of());
  }

  /// Finds the tangents at these cases, whole or not, and adds those that are new.
  ///
  /// @return how many are new
  int addTangents(TransferModel model, double[] cases) {
    var added = 0;
    for (var cell : curves.keySet()) {
      var key = new ArrayList<Long>();
      key.add((long) cell);
      var at = moves(cell, cases, key);
      if (seen.add(key)) {
        var of = new Found(cell, curve(cell).tangent(at), at);
        found.add(of);
        model.addTangent(cell, of.tangent(), at, moves(cell));
        added++;
      }
    }
    return added;
  }

  private Moves moves(int cell, double[] cases, List<Long> key) {
    var at = new Moves();
    var step = curve(cell).facts().cellUnits;
    var left = (long) curve(cell).facts().onHandUnits();
    for (var m : moves(cell)) {
      var move = options.moves.get(m);
      var units = step * Math.round(cases[m] * move.casePack() / step);
      if (move.sender() == cell) {
        units = Math.min(units, left / step * step);
        left -= units;
        at.send(units);
      } else {
        at.receive(move.route().last(), units);
      }
      key.add(units);
    }
    return at;
  }
}
