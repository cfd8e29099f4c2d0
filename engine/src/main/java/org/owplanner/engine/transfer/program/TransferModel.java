package org.owplanner.engine.transfer.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.verify.Moves;

/// The variables and what they cost: cases by route, trips, returned units, and for each cell that
/// may change the cost that its tangents leave it.
///
/// Money is counted in units of the currency here (10⁶ micros).
final class TransferModel {

  static final double MICROS = 1e6;

  /// Micros that rounding of one line's terms may take off, per case.
  static final double ROUNDING_MICROS = 4;

  final MPSolver solver;
  final ProgramOptions options;
  final List<HomeOption> home;
  final MPVariable[] cases;
  final MPVariable[] homeUnits;
  final Map<Integer, MPVariable> cellCosts = new TreeMap<>();
  final Map<String, MPVariable> trips = new TreeMap<>();
  private final boolean isRelaxed;

  /// @param isRelaxed whether all variables may be fractions
  TransferModel(MPSolver solver, ProgramOptions options, List<HomeOption> home, boolean isRelaxed) {
    this.solver = solver;
    this.options = options;
    this.home = home;
    this.isRelaxed = isRelaxed;
    cases = new MPVariable[options.moves.size()];
    homeUnits = new MPVariable[home.size()];
    solver.objective().setMinimization();
    addMoves();
    addHome();
    new SharedLimits(this).add();
  }

  private MPVariable whole(double least, double most) {
    return isRelaxed ? solver.makeNumVar(least, most, "") : solver.makeIntVar(least, most, "");
  }

  /// A yes or no.
  MPVariable yesOrNo(double least) {
    return whole(least, 1);
  }

  private void addMoves() {
    for (var m = 0; m < cases.length; m++) {
      var move = options.moves.get(m);
      var least = move.isPinned() ? move.pinnedCases() : 0;
      cases[m] = whole(least, move.mostCases());
      solver.objective().setCoefficient(cases[m], (move.caseMicros() - ROUNDING_MICROS) / MICROS);
      addCell(move.sender());
      addCell(move.receiver());
      for (var leg : move.route().legs()) {
        addTrip(leg.departure().departureId(), leg.lane().tripMicros(), move.isPinned());
      }
    }
  }

  private void addCell(int cell) {
    cellCosts.computeIfAbsent(
        cell,
        key -> {
          var variable = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
          solver.objective().setCoefficient(variable, 1);
          return variable;
        });
  }

  private void addTrip(String departureId, long micros, boolean isPinned) {
    var trip =
        trips.computeIfAbsent(
            departureId,
            key -> {
              var variable = yesOrNo(0);
              solver.objective().setCoefficient(variable, micros / MICROS);
              return variable;
            });
    if (isPinned) {
      trip.setLb(1);
    }
  }

  private void addHome() {
    var ofKey = new LinkedHashMap<Object, List<Integer>>();
    var ofGoods = new LinkedHashMap<Object, List<Integer>>();
    for (var h = 0; h < homeUnits.length; h++) {
      var option = home.get(h);
      homeUnits[h] = whole(0, option.goods().units());
      solver
          .objective()
          .setCoefficient(homeUnits[h], (option.unitMicros() - ROUNDING_MICROS) / MICROS);
      ofKey.computeIfAbsent(option.key(), key -> new ArrayList<>()).add(h);
      ofGoods.computeIfAbsent(option.row(), key -> new ArrayList<>()).add(h);
      var leg = option.route().first();
      addTrip(leg.departure().departureId(), leg.lane().tripMicros(), option.pinnedUnits() > 0);
    }
    ofKey.values().forEach(this::addHomeCases);
    ofGoods
        .values()
        .forEach(
            some -> {
              var row = sum(some);
              row.setUb(home.get(some.getFirst()).goods().units());
            });
  }

  private MPConstraint sum(List<Integer> some) {
    var row = solver.makeConstraint(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    some.forEach(h -> row.setCoefficient(homeUnits[h], 1));
    return row;
  }

  /// Begun cases of goods on a departure are handled whole.
  private void addHomeCases(List<Integer> some) {
    var option = home.get(some.getFirst());
    var handled = whole(0, 1e7);
    solver.objective().setCoefficient(handled, option.caseMicros() / MICROS);
    var row = sum(some);
    row.setUb(0);
    row.setCoefficient(handled, -option.goods().sku().casePack());
    if (option.pinnedUnits() >= 0) {
      var fixed = sum(some);
      fixed.setBounds(option.pinnedUnits(), option.pinnedUnits());
    }
  }

  /// Says that a cell costs no less than its tangent.
  void addTangent(int cell, CellCurve.Tangent tangent, Moves at, List<Integer> movesOfCell) {
    var row = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
    row.setCoefficient(variable(cellCosts, cell), 1);
    var least = tangent.micros();
    least += tangent.slope().onHand * at.sentUnits();
    for (var r = 0; r < tangent.slope().arriving.length; r++) {
      for (var p = 0; p < tangent.slope().arriving[r].length; p++) {
        least -= tangent.slope().arriving[r][p] * at.arrivals(r)[p];
      }
    }
    for (var m : movesOfCell) {
      var move = options.moves.get(m);
      var slope = move.sender() == cell ? -tangent.slope().onHand : arriving(tangent.slope(), move);
      row.setCoefficient(cases[m], -slope * move.casePack() / MICROS);
    }
    row.setLb(least / MICROS);
  }

  /// Micros that a unit more on a route changes where it ends.
  static double arriving(CellCurve.Slope slope, MoveOption move) {
    var unit = new Moves();
    unit.receive(move.route().last(), 1);
    var sum = 0.0;
    for (var r = 0; r < slope.arriving.length; r++) {
      for (var p = 0; p < slope.arriving[r].length; p++) {
        sum += slope.arriving[r][p] * unit.arrivals(r)[p];
      }
    }
    return sum;
  }

  static <K> MPVariable variable(Map<K, MPVariable> variables, K key) {
    var found = variables.get(key);
    if (found == null) {
      throw new IllegalStateException("The program has no variable for %s.".formatted(key));
    }
    return found;
  }

  /// Cases by option, to the nearest whole.
  int[] wholeCases() {
    var whole = new int[cases.length];
    for (var m = 0; m < whole.length; m++) {
      whole[m] = (int) Math.round(cases[m].solutionValue());
    }
    return whole;
  }

  /// The found plan's lines.
  List<TransferLine> lines() {
    var lines = new ArrayList<TransferLine>();
    var whole = wholeCases();
    for (var m = 0; m < whole.length; m++) {
      if (whole[m] > 0) {
        var move = options.moves.get(m);
        lines.add(options.read.line(move.key(), whole[m], move.casePack()));
      }
    }
    var byKey = new LinkedHashMap<Object, Integer>();
    for (var h = 0; h < homeUnits.length; h++) {
      byKey.merge(home.get(h).key(), (int) Math.round(homeUnits[h].solutionValue()), Integer::sum);
    }
    for (var option : home) {
      var some = byKey.remove(option.key());
      if (some != null && some > 0) {
        lines.add(options.read.line(option.key(), some, option.goods().sku().casePack()));
      }
    }
    return lines;
  }
}
