package org.owplanner.engine.slotting;

import java.util.List;
import org.owplanner.engine.solve.CostTerm;

/// What an arrangement costs, split by term as the constraints are.
public final class SlottingObjective {

  private SlottingObjective() {}

  /// All terms; their sum is the objective.
  public static List<CostTerm> terms(SlottingFacts facts, Arrangement arrangement) {
    var costs = facts.costs();
    var walking = new WalkingTerm(facts);
    var cycles = new BufferCycles(facts);
    var layout = facts.problem().layout();
    var pickPartsOf = new long[layout.graph().aisleCount()];
    var reaching = 0L;
    var refill = 0L;
    var moves = 0L;
    for (var face = 0; face < arrangement.size(); face++) {
      var location = arrangement.locationOf(face);
      if (location == Faces.NOWHERE) {
        continue;
      }
      walking.add(face, location);
      reaching += costs.reachingMicros(face, location);
      refill += costs.refillMicros(face, location);
      pickPartsOf[layout.aisleOf(location)] += costs.pickParts(face);
      if (facts.faces().isRelocated(face, location)) {
        cycles.add(face, location);
        moves++;
      }
    }
    var crowding = 0L;
    for (var parts : pickPartsOf) {
      crowding += costs.crowdingMicros(parts);
    }
    return List.of(
        new CostTerm(SlottingConstraints.WALKING, walking.value()),
        new CostTerm(SlottingConstraints.REACHING, reaching),
        new CostTerm(SlottingConstraints.FACE_REFILL, refill),
        new CostTerm(SlottingConstraints.CROWDING, crowding),
        new CostTerm(SlottingConstraints.MOVES, moves * costs.moveMicros()),
        new CostTerm(SlottingConstraints.BUFFER_LEGS, cycles.value() * costs.bufferLegMicros()));
  }
}
