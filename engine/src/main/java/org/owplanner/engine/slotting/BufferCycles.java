package org.owplanner.engine.slotting;

import java.util.Arrays;

/// How many cycles the relocations form: a face moves to where another one lies that moves too, and
/// so on back to the first. Each needs a way through a buffer.
///
/// Every relocated face points at the one that lies at its target today, so that a new pointer
/// closes a cycle if and only if following the pointers leads back to its face.
final class BufferCycles implements PlacedTerm {

  private final int[] occupantNow;
  private final int[] target;
  private int relocated;
  private long cycles;

  BufferCycles(SlottingFacts facts) {
    var faces = facts.faces();
    occupantNow = new int[facts.problem().layout().size()];
    Arrays.fill(occupantNow, Faces.NOWHERE);
    for (var face = faces.size() - 1; face >= 0; face--) {
      if (faces.locationNow(face) != Faces.NOWHERE) {
        occupantNow[faces.locationNow(face)] = face;
      }
    }
    target = new int[faces.size()];
    Arrays.fill(target, Faces.NOWHERE);
  }

  @Override
  public void add(int face, int location) {
    target[face] = location;
    relocated++;
    cycles += isOnCycle(face) ? 1 : 0;
  }

  @Override
  public void remove(int face, int location) {
    cycles -= isOnCycle(face) ? 1 : 0;
    target[face] = Faces.NOWHERE;
    relocated--;
  }

  private boolean isOnCycle(int face) {
    var at = occupantNow[target[face]];
    for (var steps = 0; steps < relocated && at >= 0 && target[at] >= 0; steps++) {
      if (at == face) {
        return true;
      }
      at = occupantNow[target[at]];
    }
    return false;
  }

  @Override
  public long value() {
    return cycles;
  }
}
