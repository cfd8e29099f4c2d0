package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Cancellation;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the slots of one warehouse for one night.
///
/// Begins with today's slots and new goods put away as usual, moves what lies against a rule, and
/// searches on from there; the constraints judge whatever a search finds.
public final class SlottingPlanner implements Planner<SlottingProblem, SlottingResult> {

  private final EnvironmentMode mode;

  /// A planner that trusts its solver.
  public SlottingPlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /// A planner whose solver checks itself as this mode says.
  SlottingPlanner(EnvironmentMode mode) {
    this.mode = mode;
  }

  /// Where a planner has vetoed relocations, half of the budget goes into the plan without the
  /// vetoes, so that the result can say what they cost.
  @Override
  public SlottingResult plan(SlottingProblem problem, Budget budget, Progress progress) {
    if (problem.keptSkus().isEmpty()) {
      return planAsAsked(problem, budget, progress);
    }
    var half = budget.share(0.5);
    var free = planAsAsked(problem.withKept(Collections.emptySortedSet()), half, progress);
    var kept = planAsAsked(problem, half, progress);
    return kept.withFinding(SlottingFindings.vetoCost(problem, free, kept));
  }

  private SlottingResult planAsAsked(SlottingProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    var listed = ListedTwice.merge(problem);
    var facts = SlottingFacts.of(listed.problem());
    var slotsNow = Arrangement.of(facts.faces().locationNow());
    var inForce = PutAway.place(facts, slotsNow);
    var repaired = PutAway.place(facts, Repair.of(facts, slotsNow));
    var bound = SlottingBound.of(facts, repaired.toArray());
    convergence.bound(bound);
    var start = FreshStart.orBetter(facts, repaired);
    convergence.reached(new SlottingObjective(facts).micros(start.toArray()));
    var best = solve(SlottingPlan.of(facts, start), budget, convergence).arrangement();
    var plan = Payback.prune(facts, inForce, best);
    var findings = new ArrayList<>(listed.findings());
    findings.addAll(SlottingFindings.of(facts, plan));
    return result(facts, inForce, plan, bound, findings, convergence);
  }

  private static SlottingResult result(
      SlottingFacts facts,
      Arrangement inForce,
      Arrangement plan,
      Bound bound,
      List<Finding> findings,
      Convergence convergence) {
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
        bound,
        findings,
        convergence.points());
  }

  private SlottingPlan solve(SlottingPlan start, Budget budget, Convergence convergence) {
    var config = SlottingSolver.config(start.getFacts(), budget, convergence, mode);
    Solver<SlottingPlan> solver = SolverFactory.<SlottingPlan>create(config).buildSolver();
    solver.addEventListener(
        event -> convergence.reached(event.getNewBestSolution().objectiveMicros()));
    try (var _ = new Cancellation(solver, convergence)) {
      return solver.solve(start);
    }
  }
}
