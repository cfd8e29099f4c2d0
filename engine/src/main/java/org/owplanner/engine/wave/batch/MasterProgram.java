package org.owplanner.engine.wave.batch;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/// The linear relaxation over the batches of a pool: min Σ c(B) x(B) with Σ x(B) ≥ 1 over the
/// batches B that hold order i, for every i, a number Σ x(B) of batches within limits, and x ≥ 0.
/// Its duals πᵢ ≥ 0 price the orders, μ a batch as such.
///
/// Orders may be covered twice: that only lowers the optimum, so that a bound stays one.
final class MasterProgram implements AutoCloseable {
  /// Price of an order in no batch, in the program's units of a hundredth of a batch.
  private static final double OUTSIDE = 1_000;

  private final MPSolver solver;
  private final MPConstraint[] rows;
  private final MPConstraint countRow;
  private final List<MPVariable> columns = new ArrayList<>();
  private final BatchPool pool = new BatchPool();
  private final double unitMicros;

  /// @param unitMicros what the program counts as one, to keep its numbers near one
  MasterProgram(int orders, double unitMicros) {
    Loader.loadNativeLibraries();
    solver = MPSolver.createSolver("GLOP");
    this.unitMicros = unitMicros;
    rows = new MPConstraint[orders];
    for (var order = 0; order < orders; order++) {
      rows[order] = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
    }
    countRow = solver.makeConstraint(0, orders);
    for (var row : rows) {
      // keeps the program feasible however few batches are asked for
      var outside = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      row.setCoefficient(outside, 1);
      solver.objective().setCoefficient(outside, OUTSIDE);
    }
    solver.objective().setMinimization();
  }

  /// Asks for a number of batches from `fewest` to `most`.
  void limitCount(long fewest, long most) {
    countRow.setBounds((double) fewest, (double) most);
  }

  /// Number of batches in the optimum, in parts.
  double count() {
    var count = 0.0;
    for (var column : columns) {
      count += column.solutionValue();
    }
    return count;
  }

  /// Price of a batch as such, in micro-units: above 0 where fewer batches would cost less.
  double countDual() {
    return countRow.dualValue() * unitMicros;
  }

  BatchPool pool() {
    return pool;
  }

  /// Adds a batch unless it is there.
  boolean add(int[] orders, long micros) {
    if (!pool.add(orders, orders.length, micros)) {
      return false;
    }
    var column = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    for (var order : orders) {
      rows[order].setCoefficient(column, 1);
    }
    countRow.setCoefficient(column, 1);
    solver.objective().setCoefficient(column, micros / unitMicros);
    columns.add(column);
    return true;
  }

  /// Adds all batches of a pool and returns how many were new.
  int addAll(BatchPool batches) {
    var added = 0;
    for (var batch = 0; batch < batches.size(); batch++) {
      added += add(batches.orders(batch), batches.micros(batch)) ? 1 : 0;
    }
    return added;
  }

  /// Solves the program; whether it got to its optimum.
  boolean solve() {
    return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
  }

  /// Optimum over the pool, in micro-units.
  double micros() {
    return solver.objective().value() * unitMicros;
  }

  /// Price of each order, in micro-units, at least 0.
  double[] duals() {
    var duals = new double[rows.length];
    for (var order = 0; order < rows.length; order++) {
      duals[order] = Math.max(0, rows[order].dualValue() * unitMicros);
    }
    return duals;
  }

  /// Batches that the optimum uses at least in part.
  List<int[]> used() {
    var used = new ArrayList<int[]>();
    for (var batch = 0; batch < columns.size(); batch++) {
      if (columns.get(batch).solutionValue() > 1e-6) {
        used.add(pool.orders(batch));
      }
    }
    return used;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
