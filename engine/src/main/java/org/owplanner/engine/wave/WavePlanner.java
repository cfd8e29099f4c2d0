package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Cancellation;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the waves of one warehouse and one shift.
///
/// Begins with the plan in force, first in, first out, and with batches grown from the most urgent
/// orders, and searches on from the better one over what the whole plan costs.
public final class WavePlanner implements Planner<WaveProblem, WaveResult> {

  private final EnvironmentMode mode;

  /// A planner that trusts its solver.
  public WavePlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /// A planner whose solver checks itself as this mode says.
  WavePlanner(EnvironmentMode mode) {
    this.mode = mode;
  }

  @Override
  public WaveResult plan(WaveProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    var facts = WaveFacts.of(problem);
    var inForce = FifoWaves.of(facts, RoutingPolicy.S_SHAPE);
    var bound = WaveBound.of(facts);
    convergence.bound(bound);
    var start = start(facts, inForce);
    convergence.reached(start.micros() + facts.releasedMicros());
    var isSearched =
        facts.parts().size() > 0
            && budget.timeNanos() > 0
            && budget.steps() > 0
            && !convergence.isCancelled();
    var plan = isSearched ? solve(WavePlan.of(start), budget, convergence).state() : start;
    return result(inForce, plan, bound, convergence);
  }

  private WavePlan solve(WavePlan start, Budget budget, Convergence convergence) {
    var config = WaveSolver.config(start.getFacts(), budget, convergence, mode);
    Solver<WavePlan> solver = SolverFactory.<WavePlan>create(config).buildSolver();
    solver.addEventListener(
        event -> convergence.reached(event.getNewBestSolution().objectiveMicros()));
    try (var _ = new Cancellation(solver, convergence)) {
      return solver.solve(start);
    }
  }

  private static WaveState start(WaveFacts facts, WaveState inForce) {
    var state = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveSnapshot.of(inForce).restore(state);
    return state;
  }

  private static WaveResult result(
      WaveState inForce, WaveState state, Bound bound, Convergence convergence) {
    var plan = WaveRowWriter.write(state);
    var inForceCosts = WaveCosts.terms(inForce);
    var planCosts = WaveCosts.terms(state);
    return new WaveResult(
        WaveRowWriter.write(inForce).rows(),
        plan.rows(),
        inForceCosts,
        planCosts,
        WaveReasons.of(inForce, state, plan.batchOfNumber(), sum(inForceCosts) - sum(planCosts)),
        bound,
        WaveFindings.of(state.facts(), plan.rows()),
        convergence.points());
  }

  private static long sum(List<CostTerm> terms) {
    return terms.stream().mapToLong(CostTerm::micros).sum();
  }
}
