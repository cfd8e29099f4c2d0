package org.owplanner.engine.replenishment;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The linear relaxation over known plans: min Σ c(p) x(p) + Σ container price · n(s), with Σ x(p)
/// = 1 over the plans of each item, budgets and space kept, volume and weight of a ship date at
/// most what its n(s) ≥ 0 containers hold, and x ≥ 0. The duals price what is shared (Dantzig and
/// Wolfe 1960).
final class PriceProgram implements AutoCloseable {

  /// What the program counts as one, to keep its numbers near one.
  private static final double UNIT_MICROS = 1e6;

  private static final double LEAST_SHARE = 1e-6;

  private final SellerLimits limits;
  private final MPSolver solver;
  private final MPConstraint[] itemRows;
  private final MPConstraint[] sharedRows;
  private final double[] scale;
  private final Optional<double[]> stepMicros;
  private final List<ItemPlan> plans = new ArrayList<>();
  private final List<MPVariable> variables = new ArrayList<>();

  /// @param pool the known plans
  /// @param stepMicros prices by row that ship dates pay instead of containers, none for containers
  PriceProgram(SellerLimits limits, PlanPool pool, Optional<double[]> stepMicros) {
    Loader.loadNativeLibraries();
    this.limits = limits;
    this.stepMicros = stepMicros;
    solver = MPSolver.createSolver("GLOP");
    solver.objective().setMinimization();
    var facts = limits.facts();
    itemRows = new MPConstraint[facts.size()];
    for (var item = 0; item < itemRows.length; item++) {
      itemRows[item] = solver.makeConstraint(1, 1);
    }
    var rows = facts.rows();
    sharedRows = new MPConstraint[rows.size()];
    scale = new double[rows.size()];
    var largest = largestAmounts(pool, rows.size());
    for (var row = 0; row < rows.limited(); row++) {
      if (limits.isLimited(row)) {
        scale[row] = Math.max(Math.max(1, largest[row]), limits.of(row));
        sharedRows[row] =
            solver.makeConstraint(Double.NEGATIVE_INFINITY, limits.of(row) / scale[row]);
      }
    }
    for (var s = 0; s < rows.shipDates() && stepMicros.isEmpty(); s++) {
      addContainers(rows.shipDate(s), rows.volumeRow(s));
    }
    for (var item = 0; item < pool.items(); item++) {
      pool.of(item).forEach(this::add);
    }
  }

  /// What the plan that takes most takes of each row: where next to nothing is allowed, the limit
  /// would scale its row out of all measure.
  private static long[] largestAmounts(PlanPool pool, int rows) {
    var largest = new long[rows];
    for (var item = 0; item < pool.items(); item++) {
      for (var plan : pool.of(item)) {
        for (var r = 0; r < plan.rows().length; r++) {
          var row = plan.rows()[r];
          largest[row] = Math.max(largest[row], plan.amounts()[r]);
        }
      }
    }
    return largest;
  }

  private void addContainers(ShipDate date, int row) {
    var lane = date.lane();
    if (!lane.hasContainers()) {
      return;
    }
    var containers = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    solver.objective().setCoefficient(containers, lane.containerMicros() / UNIT_MICROS);
    scale[row] = date.containerMm3();
    scale[row + 1] = Math.max(1, lane.containerWeightG());
    for (var r = row; r <= row + 1; r++) {
      sharedRows[r] = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
      sharedRows[r].setCoefficient(containers, -1);
    }
  }

  /// Adds what isn't in the pool yet to both.
  ///
  /// @return how many were new
  int addNew(PlanPool pool, List<ItemPlan> found) {
    var added = 0;
    for (var plan : found) {
      if (pool.add(plan)) {
        add(plan);
        added++;
      }
    }
    return added;
  }

  private void add(ItemPlan plan) {
    var variable = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    solver.objective().setCoefficient(variable, micros(plan) / UNIT_MICROS);
    itemRows[plan.item()].setCoefficient(variable, 1);
    for (var r = 0; r < plan.rows().length; r++) {
      var row = plan.rows()[r];
      if (scale[row] > 0) {
        sharedRows[row].setCoefficient(variable, plan.amounts()[r] / scale[row]);
      }
    }
    plans.add(plan);
    variables.add(variable);
  }

  private double micros(ItemPlan plan) {
    var micros = (double) plan.micros();
    if (stepMicros.isPresent()) {
      for (var r = 0; r < plan.rows().length; r++) {
        var row = plan.rows()[r];
        micros +=
            row < limits.facts().rows().limited() ? 0 : stepMicros.get()[row] * plan.amounts()[r];
      }
    }
    return micros;
  }

  /// Solves the program; whether it got to its optimum. Where it is numerically hard from the last
  /// basis it is solved once more from none.
  boolean solve() {
    if (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
      return true;
    }
    solver.reset();
    return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
  }

  /// Optimum over the known plans, in micro-units.
  double micros() {
    return solver.objective().value() * UNIT_MICROS;
  }

  /// The duals of what is shared, by row; ship dates as they are priced where they are.
  double[] duals() {
    var micros = new double[scale.length];
    for (var row = 0; row < micros.length; row++) {
      if (scale[row] > 0) {
        micros[row] = Math.max(0, -sharedRows[row].dualValue() * UNIT_MICROS / scale[row]);
      } else if (stepMicros.isPresent() && row >= limits.facts().rows().limited()) {
        micros[row] = stepMicros.get()[row];
      }
    }
    return micros;
  }

  /// The duals of what is shared.
  ReplenishmentPrices prices() {
    return ReplenishmentPrices.of(limits.facts(), duals());
  }

  /// A plan and how much of it the optimum takes.
  record Share(ItemPlan plan, double share) {}

  /// What the optimum mixes, by item.
  List<List<Share>> mixes() {
    var mixes = new ArrayList<List<Share>>();
    for (var item = 0; item < itemRows.length; item++) {
      mixes.add(new ArrayList<>());
    }
    for (var p = 0; p < plans.size(); p++) {
      var share = variables.get(p).solutionValue();
      if (share > LEAST_SHARE) {
        mixes.get(plans.get(p).item()).add(new Share(plans.get(p), share));
      }
    }
    return mixes;
  }

  /// Of each item the plan with the largest share in the optimum.
  List<ItemPlan> largestShares() {
    var best = new ItemPlan[itemRows.length];
    var share = new double[itemRows.length];
    for (var p = 0; p < plans.size(); p++) {
      var item = plans.get(p).item();
      if (best[item] == null || variables.get(p).solutionValue() > share[item] + 1e-9) {
        best[item] = plans.get(p);
        share[item] = variables.get(p).solutionValue();
      }
    }
    return List.of(best);
  }

  /// What the optimum takes of each row.
  double[] sums() {
    var sums = new double[scale.length];
    for (var p = 0; p < plans.size(); p++) {
      var share = variables.get(p).solutionValue();
      for (var r = 0; share > 0 && r < plans.get(p).rows().length; r++) {
        sums[plans.get(p).rows()[r]] += share * plans.get(p).amounts()[r];
      }
    }
    return sums;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
