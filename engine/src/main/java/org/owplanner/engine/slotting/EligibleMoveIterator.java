package org.owplanner.engine.slotting;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Random moves from one working plan, without end unless there seem to be none.
///
/// Once the night's relocations are used up only faces that are relocated or new already are moved.
final class EligibleMoveIterator implements Iterator<Move<SlottingPlan>> {

  private static final int TRIES = 1000;

  private final SlottingFacts facts;
  private final RandomGenerator random;
  private final @Nullable SlotAssignment[] occupant;
  private final SlotAssignment[] movable;
  private @Nullable Move<SlottingPlan> next;

  EligibleMoveIterator(SlottingPlan plan, RandomGenerator random) {
    this.facts = plan.getFacts();
    this.random = random;
    occupant = new SlotAssignment[facts.problem().layout().size()];
    var relocated = 0;
    for (var assignment : plan.getAssignments()) {
      if (assignment.isPlaced()) {
        occupant[assignment.location()] = assignment;
        relocated += assignment.isRelocated() ? 1 : 0;
      }
    }
    var isBudgetLeft = relocated + 2 <= facts.moveBudget().relocations();
    movable =
        plan.getAssignments().stream()
            .filter(a -> a.isPlaced() && !a.isPinned() && (isBudgetLeft || !isAtHome(a)))
            .toArray(SlotAssignment[]::new);
  }

  private boolean isAtHome(SlotAssignment assignment) {
    return assignment.location() == facts.faces().locationNow(assignment.getFace());
  }

  @Override
  public boolean hasNext() {
    for (var tries = 0; next == null && movable.length > 0 && tries < TRIES; tries++) {
      next = draw();
    }
    return next != null;
  }

  @Override
  public Move<SlottingPlan> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var move = next;
    next = null;
    return move;
  }

  private @Nullable Move<SlottingPlan> draw() {
    var face = movable[random.nextInt(movable.length)];
    var location = drawLocation(face);
    if (location == face.location() || !facts.isEligible(face.getFace(), location)) {
      return null;
    }
    var other = occupant[location];
    if (other == null) {
      return Moves.change(SlottingPlan.LOCATION, face, location);
    }
    return other.isPinned() || !facts.isEligible(other.getFace(), face.location())
        ? null
        : Moves.swap(SlottingPlan.LOCATION, face, other);
  }

  private int drawLocation(SlotAssignment face) {
    var home = facts.faces().locationNow(face.getFace());
    if (home != Faces.NOWHERE && home != face.location() && random.nextInt(4) == 0) {
      return home;
    }
    return random.nextBoolean()
        ? movable[random.nextInt(movable.length)].location()
        : random.nextInt(occupant.length);
  }
}
