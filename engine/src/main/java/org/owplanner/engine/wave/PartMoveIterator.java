package org.owplanner.engine.wave;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Random moves from one working plan, without end unless there seem to be none.
final class PartMoveIterator implements Iterator<Move<WavePlan>> {

  private static final int TRIES = 100;

  private final WaveSlots slots;
  private final List<PartAssignment> assignments;
  private final RandomGenerator random;
  private @Nullable Move<WavePlan> next;

  PartMoveIterator(WavePlan plan, RandomGenerator random) {
    slots = plan.getFacts().slots();
    assignments = plan.getAssignments();
    this.random = random;
  }

  @Override
  public boolean hasNext() {
    for (var tries = 0; next == null && !assignments.isEmpty() && tries < TRIES; tries++) {
      next = draw();
    }
    return next != null;
  }

  @Override
  public Move<WavePlan> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var move = next;
    next = null;
    return move;
  }

  private @Nullable Move<WavePlan> draw() {
    var part = any();
    return switch (random.nextInt(8)) {
      case 0 -> toSlot(part, random.nextInt(slots.size()));
      case 1 -> part.isPicked() ? Moves.change(WavePlan.SLOT, part, null) : null;
      case 2 -> retake(part);
      case 3, 4 -> swap(part, any());
      default -> {
        var other = any();
        if (!other.isPicked()) {
          yield null;
        }
        yield toSlot(part, other.slot());
      }
    };
  }

  private PartAssignment any() {
    return assignments.get(random.nextInt(assignments.size()));
  }

  private @Nullable Move<WavePlan> toSlot(PartAssignment part, int slot) {
    if (part.isPicked() && part.slot() == slot) {
      return null;
    }
    var moves = new ArrayList<Move<WavePlan>>();
    if (part.getTake().size() == 0) {
      if (part.getTakes().getSize() < 2) {
        return null;
      }
      moves.add(Moves.change(WavePlan.TAKE, part, part.getTakes().get(1)));
    }
    moves.add(Moves.change(WavePlan.SLOT, part, slot));
    return Moves.compose(moves);
  }

  private @Nullable Move<WavePlan> retake(PartAssignment part) {
    var takes = part.getTakes();
    if (takes.getSize() < 2) {
      return null;
    }
    var take = takes.get(random.nextLong(takes.getSize()));
    return take.equals(part.getTake()) ? null : Moves.change(WavePlan.TAKE, part, take);
  }

  private static @Nullable Move<WavePlan> swap(PartAssignment part, PartAssignment other) {
    return part.isPicked() && other.isPicked() && part.slot() != other.slot()
        ? Moves.swap(WavePlan.SLOT, part, other)
        : null;
  }
}
