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
/// @param budget how many steps it may take
/// @param convergence hears how far it is
/// @param clock how much time is left; marked as the solver begins
/// @param related parts that go together
record WavePhase(Budget budget, Convergence convergence, WaveClock clock, RelatedParts related)
    implements PhaseCommand<WavePlan> {

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
    // The solver has judged what it begins with; it judges once more what the search ends with.
    clock.reserveSinceMark(1);
    convergence.enter("search");
    new WaveSearch(state, related, budget, convergence, clock)
        .run(budget.steps(), clock.leftNanos());
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
