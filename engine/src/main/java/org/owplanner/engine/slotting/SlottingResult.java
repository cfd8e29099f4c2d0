package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// What was decided for one warehouse and one night.
///
/// @param facts the problem with what follows from it
/// @param inForce today's slots, with new faces put away as they would be without a plan
/// @param plan where each face shall lie
/// @param inForceCosts what `inForce` costs over the horizon, by term
/// @param planCosts what `plan` costs over the horizon, by term, the moves to get there included
/// @param moves how the floor gets there, in executable order, chain by chain
/// @param gains what each chain of moves brings; chain n is the n-th gain
/// @param reasons why, in words; they add up to what the plan saves
/// @param bound no plan costs less
/// @param findings what could not be planned, or lies against a rule and stays
/// @param convergence objective over time
public record SlottingResult(
    SlottingFacts facts,
    Arrangement inForce,
    Arrangement plan,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<SlottingMove> moves,
    ChainGains gains,
    List<Reason> reasons,
    Bound bound,
    List<Finding> findings,
    List<ProgressPoint> convergence)
    implements PlanResult {

  public SlottingResult {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    moves = List.copyOf(moves);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    convergence = List.copyOf(convergence);
  }

  /// The same with a finding more.
  public SlottingResult withFinding(Finding finding) {
    var all = new ArrayList<>(findings);
    all.add(finding);
    return new SlottingResult(
        facts,
        inForce,
        plan,
        inForceCosts,
        planCosts,
        moves,
        gains,
        reasons,
        bound,
        all,
        convergence);
  }

  /// The plan as it is written.
  public List<AssignedSlot> rows() {
    return plan.rows(facts.problem(), facts.faces());
  }
}
