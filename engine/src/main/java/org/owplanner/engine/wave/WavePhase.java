package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// Lets the search over whole plans find a better one with arrays of its own; the constraints judge
/// it, and the solver keeps it only if they find it better.
///
/// @param budget how long it may search; time counts from the planner's beginning, but half of it
///   is left for the search in any case
/// @param convergence hears how far it is
record WavePhase(Budget budget, Convergence convergence) implements PhaseCommand<WavePlan> {

  @Override
  public void changeWorkingSolution(PhaseCommandContext<WavePlan> context) {
    var plan = context.getWorkingSolution();
    var state = plan.state();
    improve(state);
    var changes = changes(plan, WavePlan.of(state));
    if (!changes.isEmpty()) {
      context.executeAndCalculateScore(Moves.compose(changes));
    }
  }

  private void improve(WaveState state) {
    convergence.enter("batches");
    var facts = state.facts();
    var related = new RelatedParts(facts);
    var grown = new WaveState(facts, facts.problem().layout().routing(), true);
    WaveStart.fill(grown, related);
    if (grown.isSound() && grown.micros() < state.micros()) {
      WaveSnapshot.of(grown).restore(state);
    }
    convergence.reached(state.micros() + facts.releasedMicros());
    convergence.enter("search");
    new WaveSearch(state, related, budget, convergence).run(budget.steps(), remainingNanos());
  }

  private long remainingNanos() {
    return budget.timeNanos() == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.max(budget.timeNanos() / 2, budget.timeNanos() - convergence.elapsedNanos());
  }

  private static List<Move<WavePlan>> changes(WavePlan plan, WavePlan target) {
    var changes = new ArrayList<Move<WavePlan>>();
    for (var i = 0; i < plan.getAssignments().size(); i++) {
      var assignment = plan.getAssignments().get(i);
      var wanted = target.getAssignments().get(i);
      if (!Objects.equals(assignment.getSlot(), wanted.getSlot())) {
        changes.add(Moves.change(WavePlan.SLOT, assignment, wanted.getSlot()));
      }
      if (!assignment.getTake().equals(wanted.getTake())) {
        changes.add(Moves.change(WavePlan.TAKE, assignment, wanted.getTake()));
      }
    }
    return changes;
  }
}
