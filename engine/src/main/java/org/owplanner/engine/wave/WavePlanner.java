package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.function.LongSupplier;
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
/// Begins with what is done without a plan, first in, first out, with the tours of an earlier plan
/// that have not begun where there are such, and with batches grown from the most urgent orders,
/// and searches on from the cheapest of these over what the whole plan costs; then levels work over
/// pickers where that costs nothing. All of its work together takes the budget's time: what comes
/// after the search is measured on what is like it before, and the search ends so much sooner.
public final class WavePlanner implements Planner<WaveProblem, WaveResult> {

  /// Writing the plan and its reasons takes so many times what writing the plan in force takes.
  private static final int WRITINGS = 2;

  private final EnvironmentMode mode;
  private final LongSupplier nanos;

  /// A planner that trusts its solver.
  public WavePlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /// A planner whose solver checks itself as this mode says.
  WavePlanner(EnvironmentMode mode) {
    this(mode, System::nanoTime);
  }

  /// A planner with a clock of its own.
  WavePlanner(EnvironmentMode mode, LongSupplier nanos) {
    this.mode = mode;
    this.nanos = nanos;
  }

  @Override
  public WaveResult plan(WaveProblem problem, Budget budget, Progress progress) {
    var clock = new WaveClock(nanos, budget.timeNanos());
    var convergence = new Convergence(progress, budget.targetGap());
    var facts = WaveFacts.of(problem);
    var bound = BoundBeside.of(facts, budget, convergence);
    var inForce = InForce.of(facts, clock);
    var related = new RelatedParts(facts);
    var start = start(facts, inForce.state(), related);
    convergence.reached(start.micros() + facts.releasedMicros());
    var isSearched =
        facts.parts().size() > 0
            && budget.timeNanos() > 0
            && budget.steps() > 0
            && !convergence.isCancelled();
    var plan = isSearched ? search(start, related, budget, convergence, clock) : start;
    level(plan, convergence);
    return result(inForce, plan, bound.get(), convergence);
  }

  private WaveState search(
      WaveState start,
      RelatedParts related,
      Budget budget,
      Convergence convergence,
      WaveClock clock) {
    clock.mark();
    convergence.enter("batches");
    grow(start, related);
    convergence.reached(start.micros() + start.facts().releasedMicros());
    // Building the solver and its first judgement take about as long as batches to grow.
    if (!clock.isEnoughForAsMuch()) {
      return start;
    }
    var config = WaveSolver.config(related, start.facts(), budget, convergence, clock, mode);
    Solver<WavePlan> solver = SolverFactory.<WavePlan>create(config).buildSolver();
    solver.addEventListener(
        event -> convergence.reached(event.getNewBestSolution().objectiveMicros()));
    try (var _ = new Cancellation(solver, convergence)) {
      clock.mark();
      return solver.solve(WavePlan.of(start)).state();
    }
  }

  private static void level(WaveState plan, Convergence convergence) {
    var micros = plan.micros();
    LevelledWork.level(plan);
    if (plan.micros() < micros) {
      convergence.reached(plan.micros() + plan.facts().releasedMicros());
    }
  }

  private static void grow(WaveState start, RelatedParts related) {
    var facts = start.facts();
    var grown = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveStart.fill(grown, related);
    if (grown.isSound() && (!start.isSound() || grown.micros() < start.micros())) {
      WaveSnapshot.of(grown).restore(start);
    }
  }

  /// What is done without a plan.
  ///
  /// @param state its batches
  /// @param rows its rows
  private record InForce(WaveState state, WaveRows rows) {

    static InForce of(WaveFacts facts, WaveClock clock) {
      var state = FifoWaves.of(facts, RoutingPolicy.S_SHAPE);
      clock.mark();
      var rows = WaveRowWriter.write(state).rows();
      clock.reserveSinceMark(WRITINGS);
      return new InForce(state, rows);
    }
  }

  private static WaveState start(WaveFacts facts, WaveState inForce, RelatedParts related) {
    var state = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveSnapshot.of(inForce).restore(state);
    // The site may route otherwise than in S-shape, and so take longer.
    WaveRepair.dropWhatCantStart(state);
    var kept = KeptTours.of(facts, related);
    return kept != null && kept.isSound() && (!state.isSound() || kept.micros() <= state.micros())
        ? kept
        : state;
  }

  private static WaveResult result(
      InForce inForce, WaveState state, Bound bound, Convergence convergence) {
    var plan = WaveRowWriter.write(state);
    var inForceCosts = WaveCosts.terms(inForce.state());
    var planCosts = WaveCosts.terms(state);
    return new WaveResult(
        inForce.rows(),
        plan.rows(),
        inForceCosts,
        planCosts,
        WaveReasons.of(
            inForce.state(), state, plan.batchOfNumber(), sum(inForceCosts) - sum(planCosts)),
        bound,
        WaveFindings.of(state.facts(), plan.rows()),
        convergence.points());
  }

  private static long sum(List<CostTerm> terms) {
    return terms.stream().mapToLong(CostTerm::micros).sum();
  }
}
