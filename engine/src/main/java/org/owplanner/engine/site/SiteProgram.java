package org.owplanner.engine.site;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The network as a mixed integer program, for networks small enough: y for each option, x for each
/// site and need with `x ≤ Σ y` of the options that hold its family, u for what is unserved, and
/// where sources are limited z for each site and region.
final class SiteProgram implements AutoCloseable {

  /// Money is counted in units of the currency here.
  private static final double MICROS = 1e6;

  private static final double ROUNDING = 1e-7;

  /// Variables up to which it is solved with a budget of steps, and with one of time.
  static final long MOST_STEPPED = 1_000;

  static final long MOST = 15_000;

  private final SiteFacts facts;
  private final SiteStates states;
  private final MPSolver solver;
  private final MPVariable[] open;
  private final List<Column> columns = new ArrayList<>();
  private final double constant;

  private record Column(int site, int need, MPVariable share) {}

  /// What the program says.
  ///
  /// @param isFound whether there is a network
  /// @param lowerMicros no network costs less, before rounding
  record Answer(boolean isFound, double lowerMicros) {}

  /// Variables that the program would have.
  static long size(SiteFacts facts) {
    return (long) facts.sites.size() * facts.needs.count + facts.options.count;
  }

  SiteProgram(SiteFacts facts, SiteStates states) {
    this.facts = facts;
    this.states = states;
    Loader.loadNativeLibraries();
    solver = MPSolver.createSolver("SCIP");
    open = new MPVariable[facts.options.count];
    solver.objective().setMinimization();
    constant = addOptions();
    addShares();
    addRows();
    addSources();
  }

  private double addOptions() {
    var sum = 0.0;
    var most = solver.makeConstraint(0, states.mostOpen());
    for (var s = 0; s < facts.sites.size(); s++) {
      sum += facts.closedMicros[s];
      var isForced = states.state()[s] == SiteStates.OPEN;
      var one = solver.makeConstraint(isForced ? 1 : 0, 1);
      for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
        var isOut = states.state()[s] == SiteStates.CLOSED || states.isOff()[o];
        open[o] = solver.makeIntVar(0, isOut ? 0 : 1, "");
        one.setCoefficient(open[o], 1);
        most.setCoefficient(open[o], 1);
        solver
            .objective()
            .setCoefficient(open[o], (facts.options.micros[o] - facts.closedMicros[s]) / MICROS);
      }
    }
    return sum;
  }

  private void addShares() {
    for (var need = 0; need < facts.needs.count; need++) {
      var all = solver.makeConstraint(1, 1);
      var unserved = solver.makeNumVar(0, 1, "");
      all.setCoefficient(unserved, 1);
      solver.objective().setCoefficient(unserved, facts.needs.unservedMicros[need] / MICROS);
      for (var s = 0; s < facts.sites.size(); s++) {
        var micros = facts.lanes.micros(s, need);
        if (states.state()[s] != SiteStates.CLOSED && micros < facts.needs.unservedMicros[need]) {
          var share = solver.makeNumVar(0, 1, "");
          solver.objective().setCoefficient(share, micros / MICROS);
          all.setCoefficient(share, 1);
          link(s, need, share);
          columns.add(new Column(s, need, share));
        }
      }
    }
  }

  private void link(int site, int need, MPVariable share) {
    var link = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
    link.setCoefficient(share, 1);
    for (var o = facts.options.first[site]; o < facts.options.first[site + 1]; o++) {
      if (facts.options.holds(o, facts.needs.family[need])) {
        link.setCoefficient(open[o], -1);
      }
    }
  }

  private void addRows() {
    for (var s = 0; s < facts.sites.size(); s++) {
      addRow(s, facts.needs.peakM3, facts.options.capacityM3);
      addRow(s, facts.needs.peakOrders, facts.options.capacityOrders);
    }
  }

  private void addRow(int site, double[] amount, double[] capacity) {
    var total = 1.0;
    for (var one : amount) {
      total += one;
    }
    var row = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
    for (var column : columns) {
      if (column.site == site) {
        row.setCoefficient(column.share, amount[column.need] / total);
      }
    }
    for (var o = facts.options.first[site]; o < facts.options.first[site + 1]; o++) {
      row.setCoefficient(open[o], -Math.min(capacity[o], total) / total);
    }
  }

  private void addSources() {
    if (facts.mostSources() >= facts.sites.size()) {
      return;
    }
    var most = new HashMap<Integer, MPConstraint>();
    var serves = new HashMap<Integer, MPVariable>();
    for (var column : columns) {
      var region = facts.needs.region[column.need];
      var sources =
          most.computeIfAbsent(region, _ -> solver.makeConstraint(0, facts.mostSources()));
      var one =
          serves.computeIfAbsent(
              column.site * facts.regions.size() + region,
              _ -> {
                var variable = solver.makeIntVar(0, 1, "");
                sources.setCoefficient(variable, 1);
                return variable;
              });
      var link = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
      link.setCoefficient(column.share, 1);
      link.setCoefficient(one, -1);
    }
  }

  /// Solves within so many seconds and nodes, and writes what it finds into a network.
  Answer solve(ServedNeeds hint, double seconds, long nodes, ServedNeeds into) {
    hint(hint);
    var parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, ROUNDING);
    solver.setSolverSpecificParametersAsString(
        "numerics/feastol = 1e-09\nlimits/totalnodes = %d\n".formatted(Math.max(1, nodes)));
    if (seconds < Double.POSITIVE_INFINITY) {
      solver.setTimeLimit(Math.max(1, Math.round(1000 * seconds)));
    }
    var status = solver.solve(parameters);
    var isFound =
        status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
    if (!isFound) {
      return new Answer(false, Double.NEGATIVE_INFINITY);
    }
    write(into);
    var lower = constant + MICROS * solver.objective().bestBound();
    return new Answer(true, lower - ROUNDING * Math.abs(lower));
  }

  private void hint(ServedNeeds network) {
    var values = new double[open.length];
    for (var option : network.option) {
      if (option != ServedNeeds.CLOSED) {
        values[option] = 1;
      }
    }
    solver.setHint(open, values);
  }

  private void write(ServedNeeds into) {
    into.clear();
    for (var s = 0; s < into.option.length; s++) {
      into.option[s] = ServedNeeds.CLOSED;
      for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
        if (open[o].solutionValue() > 0.5) {
          into.option[s] = o;
        }
      }
    }
    for (var column : columns) {
      add(into, column, (int) Math.floor(column.share.solutionValue() * SiteNeeds.WHOLE_PPM));
    }
    for (var column : columns) {
      if (column.share.solutionValue() > 1e-6) {
        add(into, column, into.unserved(column.need));
      }
    }
  }

  /// Adds what fits in: shares are whole parts, so that a few are left over.
  private static void add(ServedNeeds into, Column column, int parts) {
    if (parts > 0 && into.mayServe(column.site, column.need)) {
      var least = Math.min(parts, into.unserved(column.need));
      var room = into.room(column.need, column.site, least);
      if (room > 0) {
        into.add(column.need, column.site, room);
      }
    }
  }

  @Override
  public void close() {
    solver.delete();
  }
}
