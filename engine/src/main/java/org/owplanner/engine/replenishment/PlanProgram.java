package org.owplanner.engine.replenishment;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The choice among known plans as an integer program: one plan an item, budgets and space kept,
/// whole containers, and a shipment's own price where anything is shipped.
final class PlanProgram {

  /// What the answer is worth.
  ///
  /// @param plans a plan for each item; those it began with where none was found
  /// @param isBest whether no other choice among these plans costs less
  record Answer(List<ItemPlan> plans, boolean isBest) {}

  private final SellerLimits limits;
  private final CpModel model = new CpModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final @Nullable LinearExprBuilder[] taken;
  private final long[] most;
  private final List<List<BoolVar>> users = new ArrayList<>();
  private final List<List<Literal>> literals = new ArrayList<>();
  private final List<List<ItemPlan>> known;

  private PlanProgram(SellerLimits limits, List<List<ItemPlan>> known, List<ItemPlan> start) {
    this.limits = limits;
    this.known = known;
    var rows = limits.facts().rows();
    taken = new LinearExprBuilder[rows.size()];
    most = new long[rows.size()];
    for (var s = 0; s < rows.shipDates(); s++) {
      users.add(new ArrayList<>());
    }
    for (var item = 0; item < known.size(); item++) {
      addItem(known.get(item), start.get(item));
    }
    for (var row = 0; row < rows.limited(); row++) {
      var sum = taken[row];
      if (sum != null && most[row] > limits.of(row)) {
        model.addLessOrEqual(sum, limits.of(row));
      }
    }
    for (var s = 0; s < rows.shipDates(); s++) {
      addShipDate(s);
    }
    model.minimize(objective);
  }

  /// Asks for the best choice.
  ///
  /// @param known plans to choose from, by item
  /// @param start a choice to begin with, within the limits
  /// @param effort most deterministic time
  /// @param seconds most time, infinity where only effort counts
  static Answer ask(
      SellerLimits limits,
      List<List<ItemPlan>> known,
      List<ItemPlan> start,
      double effort,
      double seconds) {
    Loader.loadNativeLibraries();
    return new PlanProgram(limits, known, start).ask(start, effort, seconds);
  }

  private void addItem(List<ItemPlan> plans, ItemPlan start) {
    var own = new ArrayList<Literal>();
    var mostOfItem = new TreeMap<Integer, Long>();
    for (var plan : plans) {
      var literal = model.newBoolVar("");
      own.add(literal);
      model.addHint(literal, plan == start);
      objective.addTerm(literal, plan.micros());
      for (var r = 0; r < plan.rows().length; r++) {
        add(plan.rows()[r], plan.amounts()[r], literal);
        mostOfItem.merge(plan.rows()[r], plan.amounts()[r], Math::max);
      }
    }
    model.addExactlyOne(own);
    literals.add(own);
    mostOfItem.forEach((row, amount) -> most[row] += amount);
  }

  private void add(int row, long amount, BoolVar literal) {
    if (amount == 0) {
      return;
    }
    var sum = taken[row];
    if (sum == null) {
      sum = LinearExpr.newBuilder();
      taken[row] = sum;
    }
    sum.addTerm(literal, amount);
    var rows = limits.facts().rows();
    var behind = row - rows.limited();
    if (behind >= 0 && behind % 2 == 0) {
      users.get(behind / 2).add(literal);
    }
  }

  private void addShipDate(int s) {
    var rows = limits.facts().rows();
    var row = rows.volumeRow(s);
    var lane = rows.shipDate(s).lane();
    if (users.get(s).isEmpty()) {
      return;
    }
    if (lane.shipmentMicros() > 0) {
      var isUsed = model.newBoolVar("");
      for (var user : users.get(s)) {
        model.addImplication(user, isUsed);
      }
      objective.addTerm(isUsed, lane.shipmentMicros());
    }
    if (lane.hasContainers()) {
      var containers = model.newIntVar(0, ShipDate.containers(lane, most[row], most[row + 1]), "");
      objective.addTerm(containers, lane.containerMicros());
      hold(row, containers, lane.containerVolumeCm3() * 1000);
      hold(row + 1, containers, lane.containerWeightG());
    }
  }

  private void hold(int row, IntVar containers, long each) {
    var sum = taken[row];
    if (sum != null) {
      model.addLessOrEqual(sum.addTerm(containers, -each), 0);
    }
  }

  private Answer ask(List<ItemPlan> start, double effort, double seconds) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setMaxDeterministicTime(effort)
        .setMaxTimeInSeconds(seconds);
    var status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Answer(start, false);
    }
    var plans = new ArrayList<ItemPlan>(known.size());
    for (var item = 0; item < known.size(); item++) {
      for (var p = 0; p < known.get(item).size(); p++) {
        if (solver.booleanValue(literals.get(item).get(p))) {
          plans.add(known.get(item).get(p));
        }
      }
    }
    return new Answer(plans, status == CpSolverStatus.OPTIMAL);
  }
}
