package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;

/// Lets the integer program choose among the known plans; the constraints judge its choice.
///
/// @param effort most deterministic time
/// @param seconds most time, infinity where only effort counts
record ProgramPhase(double effort, double seconds) implements PhaseCommand<ReplenishmentPlan> {

  @Override
  public void changeWorkingSolution(PhaseCommandContext<ReplenishmentPlan> context) {
    var plan = context.getWorkingSolution();
    var known = plan.getChoices().stream().map(ItemChoice::getPlans).toList();
    var answer = PlanProgram.ask(plan.getLimits(), known, plan.plans(), effort, seconds);
    var changes = new ArrayList<Move<ReplenishmentPlan>>();
    for (var choice : plan.getChoices()) {
      var chosen = answer.plans().get(choice.getItem());
      if (chosen != choice.getPlan()) {
        changes.add(Moves.change(ReplenishmentPlan.PLAN, choice, chosen));
      }
    }
    if (!changes.isEmpty()) {
      context.executeAndCalculateScore(Moves.compose(changes));
    }
  }
}
