package org.owplanner.engine.transfer.program;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// Solves the transfers' model exactly: whole cases by route and trips as an integer program, in
/// which each cell's convex cost is its tangents (Kelley 1960), more of them until what the program
/// takes for its plan's cost is what the plan costs.
public final class TransferProgram {

  private static final double CLOSE_SHARE = 1e-6;
  private static final int MOST_RELAXED_ROUNDS = 60;

  /// Without the bounds that SCIP derives from others' bounds: they fail on unbounded costs.
  private static final String SCIP_SETTINGS =
      """
      numerics/feastol = 1e-09
      propagating/genvbounds/freq = -1
      propagating/genvbounds/maxprerounds = 0
      propagating/obbt/freq = -1
      """;

  /// What rounding of a cell's terms may add or take off, twice.
  private static final double CELL_ROUNDING_MICROS = 400;

  private final TransferProblem problem;
  private final ProgramOptions options;
  private final List<HomeOption> home;
  private final CellCurves curves;
  private final double fixedMicros;
  private final double slackMicros;
  private final long endNanos;
  private TransferRows best = new TransferRows(List.of(), List.of(), List.of(), List.of());
  private long bestMicros = Long.MAX_VALUE;
  private double lowerMicros = Double.NEGATIVE_INFINITY;
  private int rounds;

  private TransferProgram(TransferProblem problem, double seconds) {
    this.problem = problem;
    endNanos = System.nanoTime() + (long) (seconds * 1e9);
    options = new ProgramOptions(problem);
    home = HomeOptions.of(options);
    curves = new CellCurves(options);
    fixedMicros = micros(best) - curves.unmovedMicros();
    slackMicros = CELL_ROUNDING_MICROS * (curves.cells().size() + problem.returned().size());
  }

  /// Solves a problem within so many seconds.
  public static ProgramAnswer solve(TransferProblem problem, double seconds) {
    Loader.loadNativeLibraries();
    var program = new TransferProgram(problem, seconds);
    program.relax();
    program.solve();
    var isFound = program.bestMicros < Long.MAX_VALUE;
    return new ProgramAnswer(
        isFound ? program.options.read.rows(program.best.lines()) : program.best,
        isFound ? program.bestMicros : program.micros(program.best),
        Math.round(Math.floor(Math.min(program.lowerMicros, (double) program.bestMicros))),
        program.curves.areConvex(),
        isFound && program.isClosed(),
        program.rounds);
  }

  private long micros(TransferRows rows) {
    return TransferVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum();
  }

  private double secondsLeft() {
    return (endNanos - System.nanoTime()) / 1e9;
  }

  private boolean isClosed() {
    return bestMicros - lowerMicros - slackMicros <= CLOSE_SHARE * Math.abs(bestMicros);
  }

  private static double[] values(MPVariable[] variables) {
    var values = new double[variables.length];
    for (var i = 0; i < values.length; i++) {
      values[i] = variables[i].solutionValue();
    }
    return values;
  }

  /// Collects tangents where fractions of cases and trips may go.
  private void relax() {
    var solver = MPSolver.createSolver("GLOP");
    try {
      var model = new TransferModel(solver, options, home, true);
      curves.addTangents(model, leastCases());
      var before = Double.NEGATIVE_INFINITY;
      for (var round = 0; round < MOST_RELAXED_ROUNDS && secondsLeft() > 0; round++) {
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
          return;
        }
        var value = solver.objective().value();
        if (curves.addTangents(model, values(model.cases)) == 0
            || value - before < CLOSE_SHARE / 10 * Math.abs(value)) {
          return;
        }
        before = value;
      }
    } finally {
      solver.delete();
    }
  }

  private double[] leastCases() {
    return options.moves.stream().mapToDouble(move -> Math.max(0, move.pinnedCases())).toArray();
  }

  private void solve() {
    var solver = MPSolver.createSolver("SCIP");
    try {
      var model = new TransferModel(solver, options, home, false);
      curves.addAll(model);
      solver.setSolverSpecificParametersAsString(SCIP_SETTINGS);
      var gap = 1e-4;
      while (secondsLeft() > 0 && !isClosed()) {
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        solver.setTimeLimit(Math.max(1, Math.round(1000 * secondsLeft())));
        var status = solver.solve(parameters);
        rounds++;
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
          return;
        }
        lowerMicros =
            Math.max(
                lowerMicros,
                fixedMicros + TransferModel.MICROS * solver.objective().bestBound() - slackMicros);
        keep(model.lines());
        if (curves.addTangents(model, values(model.cases)) == 0) {
          if (gap < 1e-8) {
            return;
          }
          gap /= 10;
        }
      }
    } finally {
      solver.delete();
    }
  }

  private void keep(List<TransferLine> lines) {
    var sorted = new TransferRows(lines, List.of(), List.of(), List.of());
    var micros = micros(sorted);
    if (micros < bestMicros) {
      bestMicros = micros;
      best = sorted;
    }
  }
}
