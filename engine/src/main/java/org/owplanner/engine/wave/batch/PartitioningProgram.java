package org.owplanner.engine.wave.batch;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;

/// Chooses batches out of a pool that hold every order at least once at the least cost, as a mixed
/// integer program; an order held twice is then left in only one of them.
final class PartitioningProgram {
  private final BatchingProblem problem;
  private final BatchPool pool;
  private final long fewest;
  private final double unitMicros;

  /// What came out.
  ///
  /// @param batching the best found, or the start
  /// @param micros what it costs
  /// @param isOptimal whether no choice out of the pool costs less
  /// @param boundMicros no choice out of the pool costs less than this
  record Choice(Batching batching, long micros, boolean isOptimal, double boundMicros) {}

  PartitioningProgram(BatchingProblem problem, BatchPool pool, long fewest, double unitMicros) {
    this.fewest = fewest;
    this.problem = problem;
    this.pool = pool;
    this.unitMicros = unitMicros;
  }

  /// Chooses within a limit of time, or of nodes of the tree where results must be repeatable.
  Choice choose(Batching start, long startMicros, long nanos, boolean isRepeatable) {
    Loader.loadNativeLibraries();
    var solver = MPSolver.createSolver("SCIP");
    try {
      var columns = new MPVariable[pool.size()];
      var rows = new MPConstraint[problem.orders()];
      var countRow = solver.makeConstraint((double) fewest, problem.orders());
      Arrays.setAll(rows, order -> solver.makeConstraint(1, Double.POSITIVE_INFINITY));
      for (var batch = 0; batch < columns.length; batch++) {
        columns[batch] = solver.makeBoolVar("");
        countRow.setCoefficient(columns[batch], 1);
        for (var order : pool.orders(batch)) {
          rows[order].setCoefficient(columns[batch], 1);
        }
        solver.objective().setCoefficient(columns[batch], pool.micros(batch) / unitMicros);
      }
      solver.objective().setMinimization();
      hint(solver, columns, start);
      if (isRepeatable) {
        solver.setSolverSpecificParametersAsString("limits/nodes = 2000\n");
      } else {
        solver.setTimeLimit(Math.max(1, nanos / 1_000_000));
      }
      var parameters = new MPSolverParameters();
      parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
      var status = solver.solve(parameters);
      if (status == MPSolver.ResultStatus.INFEASIBLE) {
        return new Choice(start, startMicros, true, startMicros);
      }
      if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
        return new Choice(start, startMicros, false, 0);
      }
      var found = batching(columns);
      var micros = found.micros(problem);
      var isBetter = micros < startMicros;
      return new Choice(
          isBetter ? found : start,
          isBetter ? micros : startMicros,
          status == MPSolver.ResultStatus.OPTIMAL,
          solver.objective().bestBound() * unitMicros);
    } finally {
      solver.delete();
    }
  }

  private void hint(MPSolver solver, MPVariable[] columns, Batching start) {
    var values = new double[columns.length];
    for (var orders : start.batches()) {
      for (var batch = 0; batch < columns.length; batch++) {
        var members = pool.orders(batch);
        if (members.length == orders.length) {
          Arrays.sort(members);
          if (Arrays.equals(members, orders)) {
            values[batch] = 1;
          }
        }
      }
    }
    solver.setHint(columns, values);
  }

  private Batching batching(MPVariable[] columns) {
    var labels = new int[problem.orders()];
    Arrays.fill(labels, -1);
    for (var batch = 0; batch < columns.length; batch++) {
      if (columns[batch].solutionValue() > 0.5) {
        for (var order : pool.orders(batch)) {
          if (labels[order] < 0) {
            labels[order] = batch;
          }
        }
      }
    }
    return Batching.of(labels);
  }
}
