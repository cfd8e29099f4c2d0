package org.owplanner.engine.wave;

import java.util.List;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the waves of one warehouse and one shift.
///
/// Begins with the plan in force, first in, first out, and with batches grown from the most urgent
/// orders, and searches on from the better one over what the whole plan costs.
public final class WavePlanner implements Planner<WaveProblem, WaveResult> {

  @Override
  public WaveResult plan(WaveProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    var facts = WaveFacts.of(problem);
    var inForce = FifoWaves.of(facts, RoutingPolicy.S_SHAPE);
    var state = start(facts, inForce);
    convergence.reached(state.micros() + facts.releasedMicros());
    if (budget.timeNanos() > 0 && budget.steps() > 0 && !convergence.isCancelled()) {
      search(state, budget, convergence);
    }
    return result(facts, inForce, state, WaveBound.of(facts), convergence);
  }

  private static WaveState start(WaveFacts facts, WaveState inForce) {
    var state = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveSnapshot.of(inForce).restore(state);
    return state;
  }

  private static void search(WaveState state, Budget budget, Convergence convergence) {
    convergence.enter("batches");
    var facts = state.facts();
    var related = new RelatedParts(facts);
    var kept = WaveSnapshot.of(state);
    var grown = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveStart.fill(grown, related);
    if (grown.isSound() && grown.micros() < kept.micros()) {
      WaveSnapshot.of(grown).restore(state);
    }
    convergence.reached(state.micros() + facts.releasedMicros());
    convergence.enter("search");
    var left =
        budget.timeNanos() == Long.MAX_VALUE
            ? Long.MAX_VALUE
            : Math.max(budget.timeNanos() / 2, budget.timeNanos() - convergence.elapsedNanos());
    new WaveSearch(state, related, budget, convergence).run(budget.steps(), left);
  }

  private static WaveResult result(
      WaveFacts facts, WaveState inForce, WaveState state, Bound bound, Convergence convergence) {
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
        WaveFindings.of(facts, plan.rows()),
        convergence.points());
  }

  private static long sum(List<CostTerm> terms) {
    return terms.stream().mapToLong(CostTerm::micros).sum();
  }
}
