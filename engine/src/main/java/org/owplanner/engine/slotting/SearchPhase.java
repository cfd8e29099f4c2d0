package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.function.UnaryOperator;

/// Lets a search with arrays of its own find a better arrangement; the constraints judge it, and
/// the solver keeps it only if they find it better.
///
/// @param name what the search does, in a word
/// @param convergence hears of the phase
/// @param search from an arrangement to one that it believes to be better
record SearchPhase(String name, Convergence convergence, UnaryOperator<Arrangement> search)
    implements PhaseCommand<SlottingPlan> {

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SlottingPlan> context) {
    convergence.enter(name);
    var plan = context.getWorkingSolution();
    var changes = Rearrangement.to(plan, search.apply(plan.arrangement()));
    if (!changes.isEmpty()) {
      context.executeAndCalculateScore(Moves.compose(changes));
    }
  }
}
