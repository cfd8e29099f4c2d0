package org.owplanner.engine.slotting;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;

/// Moves that turn the solver's working plan into an arrangement that was found elsewhere.
final class Rearrangement {

  private Rearrangement() {}

  /// Changes of all faces that lie elsewhere in the target.
  static List<Move<SlottingPlan>> to(SlottingPlan plan, Arrangement target) {
    var changes = new ArrayList<Move<SlottingPlan>>();
    for (var assignment : plan.getAssignments()) {
      var location = target.locationOf(assignment.getFace());
      if (!assignment.isAt(location)) {
        changes.add(Moves.change(SlottingPlan.LOCATION, assignment, location));
      }
    }
    return changes;
  }
}
