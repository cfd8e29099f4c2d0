package org.owplanner.engine.slotting;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.solve.CostTerm;

/// What an arrangement costs, split by term as the constraints are; asked again and again it works
/// out only what differs from the arrangement before.
public final class SlottingObjective {

  private final SlottingFacts facts;
  private final int[] locationOf;
  private final PlacedTerm walking;
  private final PlacedTerm cycles;
  private final long[] pickPartsOfAisle;
  private long reaching;
  private long refill;
  private long relocations;

  /// Begins with nothing placed.
  public SlottingObjective(SlottingFacts facts) {
    this.facts = facts;
    locationOf = new int[facts.faces().size()];
    Arrays.fill(locationOf, Faces.NOWHERE);
    walking = new WalkingTerm(facts);
    cycles = new BufferCycles(facts);
    pickPartsOfAisle = new long[facts.problem().layout().graph().aisleCount()];
  }

  /// Moves all faces to where they lie in an arrangement; the others cost nothing.
  ///
  /// @param arrangement location of each face, [Faces#NOWHERE] where it is not placed
  public void arrange(int[] arrangement) {
    for (var face = 0; face < locationOf.length; face++) {
      move(face, arrangement[face]);
    }
  }

  /// Moves one face.
  public void move(int face, int location) {
    if (locationOf[face] != location) {
      count(face, -1);
      locationOf[face] = location;
      count(face, 1);
    }
  }

  /// The whole objective, in micro-units of the plan's currency.
  public long micros() {
    return terms().stream().mapToLong(CostTerm::micros).sum();
  }

  /// The objective of an arrangement.
  public long micros(int[] arrangement) {
    arrange(arrangement);
    return micros();
  }

  /// All terms, which add up to the objective.
  public List<CostTerm> terms() {
    var costs = facts.costs();
    var crowding = 0L;
    for (var parts : pickPartsOfAisle) {
      crowding += costs.crowdingMicros(parts);
    }
    return List.of(
        new CostTerm(SlottingConstraints.WALKING, walking.value()),
        new CostTerm(SlottingConstraints.REACHING, reaching),
        new CostTerm(SlottingConstraints.FACE_REFILL, refill),
        new CostTerm(SlottingConstraints.CROWDING, crowding),
        new CostTerm(SlottingConstraints.MOVES, relocations * costs.moveMicros()),
        new CostTerm(SlottingConstraints.BUFFER_LEGS, cycles.value() * costs.bufferLegMicros()));
  }

  /// Adds (1) or takes away (−1) what a face costs where it lies.
  private void count(int face, int sign) {
    var location = locationOf[face];
    if (location == Faces.NOWHERE) {
      return;
    }
    var costs = facts.costs();
    reaching += sign * costs.reachingMicros(face, location);
    refill += sign * costs.refillMicros(face, location);
    pickPartsOfAisle[facts.problem().layout().aisleOf(location)] += sign * costs.pickParts(face);
    change(walking, face, location, sign);
    if (facts.faces().isRelocated(face, location)) {
      relocations += sign;
      change(cycles, face, location, sign);
    }
  }

  private static void change(PlacedTerm term, int face, int location, int sign) {
    if (sign > 0) {
      term.add(face, location);
    } else {
      term.remove(face, location);
    }
  }
}
