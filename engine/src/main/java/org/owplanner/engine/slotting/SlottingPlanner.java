package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the slots of one warehouse for one night.
///
/// Begins with today's slots and new goods put away as usual, moves what lies against a rule, and
/// searches on from there; the constraints judge whatever a search finds.
public final class SlottingPlanner implements Planner<SlottingProblem, SlottingResult> {

  @Override
  public SlottingResult plan(SlottingProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress);
    var facts = SlottingFacts.of(problem);
    var slotsNow = Arrangement.of(facts.faces().locationNow());
    var inForce = PutAway.place(facts, slotsNow);
    var repaired = PutAway.place(facts, Repair.of(facts, slotsNow));
    var best = solve(SlottingPlan.of(facts, repaired), budget, convergence).arrangement();
    return result(facts, inForce, Payback.prune(facts, inForce, best), convergence);
  }

  private static SlottingResult result(
      SlottingFacts facts, Arrangement inForce, Arrangement plan, Convergence convergence) {
    var objective = new SlottingObjective(facts);
    objective.arrange(inForce.toArray());
    var inForceCosts = objective.terms();
    var planned = plan.toArray();
    objective.arrange(planned);
    var planCosts = objective.terms();
    var problem = facts.problem();
    var gains =
        ChainGains.of(problem, facts.faces(), inForce.toArray(), planned, objective::micros);
    var chains = gains.gains().stream().map(ChainGain::chain).toList();
    return new SlottingResult(
        facts,
        inForce,
        plan,
        inForceCosts,
        planCosts,
        MoveList.of(problem, facts.faces(), facts.profiles(), planned, chains),
        gains,
        SlottingReasons.of(facts, planned, gains),
        SlottingBound.of(facts, planned),
        SlottingFindings.of(facts, plan),
        convergence.points());
  }

  private static SlottingPlan solve(SlottingPlan start, Budget budget, Convergence convergence) {
    var config = SlottingSolver.config(budget);
    Solver<SlottingPlan> solver = SolverFactory.<SlottingPlan>create(config).buildSolver();
    solver.addEventListener(
        event -> convergence.improved(event.getNewBestSolution().objectiveMicros()));
    try (var _ = new Cancellation(solver, convergence)) {
      return solver.solve(start);
    }
  }
}
