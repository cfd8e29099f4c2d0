package org.owplanner.engine.replenishment.item;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The linear program of the cheapest orders of an item against tangents of what its stock costs,
/// by regime: min Σ over options of cost(x) + Σ over regimes of θ, θ at least each of its tangents.
///
/// Orders are in cells and may be parts of cells; each pays x ÷ most of what it costs at any size.
final class OrderProgram implements AutoCloseable {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// What the program counts as one, to keep its numbers near one.
  private static final double UNIT_MICROS = 1e6;

  /// A tangent: micros at no order, and micros a cell that arrives in each week.
  private record Tangent(int regime, double micros, double[] weekMicros, MPConstraint row) {}

  private final ItemFacts facts;
  private final MPSolver solver;
  private final @Nullable MPVariable[] orders;
  private final MPVariable[] stock = new MPVariable[REGIMES];
  private final @Nullable MPConstraint stored;
  private final double[] mostCells;
  private final double[] cellMicros;
  private final List<Tangent> tangents = new ArrayList<>();

  /// @param isOpen which options may be used
  /// @param most cells beyond which no order can pay
  OrderProgram(ItemFacts facts, ItemPrices prices, boolean[] isOpen, double most) {
    Loader.loadNativeLibraries();
    this.facts = facts;
    solver = MPSolver.createSolver("GLOP");
    solver.objective().setMinimization();
    orders = new MPVariable[isOpen.length];
    mostCells = new double[isOpen.length];
    cellMicros = new double[isOpen.length];
    stored =
        facts.factoryLots() > 0
            ? solver.makeConstraint(Double.NEGATIVE_INFINITY, storedCells())
            : null;
    for (var o = 0; o < isOpen.length; o++) {
      if (isOpen[o]) {
        open(prices, o, most);
      }
    }
    for (var r = 0; r < REGIMES; r++) {
      stock[r] = solver.makeNumVar(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
      solver.objective().setCoefficient(stock[r], 1);
    }
  }

  private void open(ItemPrices prices, int o, double most) {
    var unit = facts.cellUnits;
    var isStored = facts.isFromFactory(o);
    mostCells[o] =
        isStored
            ? Math.min(most, storedCells())
            : Math.max(most, Math.ceilDiv(facts.orders.lastUnits(o), unit));
    var line = facts.orders.lineMicros();
    cellMicros[o] =
        UsefulOptions.micros(facts, prices, o) * unit + line / Math.max(1, mostCells[o]);
    var order = solver.makeNumVar(0, mostCells[o], "");
    orders[o] = order;
    if (isStored && stored != null) {
      stored.setCoefficient(order, 1);
    }
    solver.objective().setCoefficient(order, cellMicros[o] / UNIT_MICROS);
    if (facts.orders.changeMicros() > 0) {
      addChange(order, facts.orders.lastUnits(o));
    }
  }

  /// What an order changes of last night's: |units − last| − last.
  private void addChange(MPVariable order, int last) {
    var change = solver.makeNumVar(-last, Double.POSITIVE_INFINITY, "");
    solver.objective().setCoefficient(change, facts.orders.changeMicros() / UNIT_MICROS);
    var less = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
    less.setCoefficient(change, 1);
    less.setCoefficient(order, facts.cellUnits);
    var more = solver.makeConstraint(-2.0 * last, Double.POSITIVE_INFINITY);
    more.setCoefficient(change, 1);
    more.setCoefficient(order, -facts.cellUnits);
  }

  private double storedCells() {
    return (double) facts.factoryLots() * facts.lotCells;
  }

  /// Adds the tangents at a point.
  void add(StockCuts cuts, int[] cells) {
    for (var r = 0; r < REGIMES; r++) {
      var micros = cuts.micros[r];
      var row = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
      row.setCoefficient(stock[r], 1);
      var weekMicros = new double[WEEKS + 1];
      System.arraycopy(cuts.slope, r * WEEKS, weekMicros, 0, WEEKS);
      for (var o = 0; o < cells.length; o++) {
        var order = orders[o];
        if (order != null) {
          var slope = weekMicros[facts.arrivals[o * REGIMES + r]];
          micros -= slope * cells[o];
          row.setCoefficient(order, -slope / UNIT_MICROS);
        }
      }
      row.setLb(micros / UNIT_MICROS);
      tangents.add(new Tangent(r, micros, weekMicros, row));
    }
  }

  /// Solves the program; whether it got to its optimum.
  boolean solve() {
    return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
  }

  /// Cells of an option in the optimum.
  double cells(int option) {
    var order = orders[option];
    return order == null ? 0 : order.solutionValue();
  }

  /// What orders of so many cells cost by themselves, more than none.
  double orderMicros(int[] cells) {
    var sum = 0.0;
    for (var o = 0; o < cells.length; o++) {
      sum += orders[o] == null ? 0 : micros(o, cellMicros[o], cells[o]);
    }
    return sum;
  }

  private double micros(int o, double perCell, double cells) {
    var units = cells * facts.cellUnits;
    var last = facts.orders.lastUnits(o);
    return perCell * cells + facts.orders.changeMicros() * (Math.abs(units - last) - last);
  }

  /// No orders cost less: the least over all orders of the tangents' mean by the duals, worked out
  /// here, so that it holds however exact the program's answer is.
  double lowerMicros() {
    var weight = new double[REGIMES];
    for (var tangent : tangents) {
      weight[tangent.regime()] += Math.max(0, tangent.row().dualValue());
    }
    for (var sum : weight) {
      if (sum <= 0) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    var micros = 0.0;
    var perCell = cellMicros.clone();
    for (var tangent : tangents) {
      var share = Math.max(0, tangent.row().dualValue()) / weight[tangent.regime()];
      if (share > 0) {
        micros += share * tangent.micros();
        for (var o = 0; o < perCell.length; o++) {
          var week = facts.arrivals[o * REGIMES + tangent.regime()];
          perCell[o] += share * tangent.weekMicros()[week];
        }
      }
    }
    var storedMicros = stored == null ? 0 : Math.max(0, -stored.dualValue() * UNIT_MICROS);
    micros -= storedMicros * storedCells();
    for (var o = 0; o < perCell.length; o++) {
      if (orders[o] != null) {
        var more = perCell[o] + (facts.isFromFactory(o) ? storedMicros : 0);
        var last = Math.min(mostCells[o], (double) facts.orders.lastUnits(o) / facts.cellUnits);
        micros += Math.min(0, Math.min(micros(o, more, last), micros(o, more, mostCells[o])));
      }
    }
    return micros;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
