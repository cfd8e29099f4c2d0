package org.owplanner.engine.transfer;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the transfers of a network: what moves between its warehouses, and home, on which
/// departures.
///
/// First every cell is priced as it is, and it is found out of which SKUs any move can pay; only
/// these are decided. Begins with what is pinned alone and never ends above it.
public final class TransferPlanner implements Planner<TransferProblem, TransferResult> {

  private final EnvironmentMode mode;

  /// A planner that trusts its solver.
  public TransferPlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /// A planner whose solver checks itself as this mode says.
  TransferPlanner(EnvironmentMode mode) {
    this.mode = mode;
  }

  @Override
  public TransferResult plan(TransferProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    var facts = TransferFacts.of(problem);
    try (var work = new GoodsWork(budget.threads(), facts.shared().book())) {
      var prepared = Prepared.of(facts, work);
      var effort = new Effort(budget, convergence);
      convergence.reached(new PlanState(prepared.limits(), prepared.pinned()).micros());
      var seeker = PlanSeeker.of(work, effort);
      var bounds = new TransferBound(prepared, work, effort);
      var solver = new TransferSolver(prepared.limits(), mode);
      var outcome = new TransferSearch(prepared, seeker, bounds, solver, effort, convergence).run();
      return result(prepared, work, outcome.plans(), outcome.bound(), convergence);
    }
  }

  private static TransferResult result(
      Prepared prepared,
      GoodsWork work,
      List<GoodsPlan> plans,
      Bound bound,
      Convergence convergence) {
    var touched = RowWriter.touched(prepared, work, plans);
    var writer = new RowWriter(prepared);
    return new TransferResult(
        writer.rows(prepared.pinned(), RowWriter.touched(prepared, work, prepared.pinned())),
        writer.rows(plans, touched),
        TransferCosts.terms(prepared.limits(), prepared.pinned()),
        TransferCosts.terms(prepared.limits(), plans),
        TransferReasons.of(prepared, plans, touched),
        bound,
        TransferFindings.of(prepared, plans),
        convergence.points());
  }
}
