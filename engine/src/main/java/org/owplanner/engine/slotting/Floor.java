package org.owplanner.engine.slotting;

import java.util.Arrays;

/// Which faces lie where while an arrangement is built up, with everything that decides whether a
/// face may go to a location.
final class Floor {

  private final SlottingFacts facts;
  private final int[] locationOf;
  private final int[] facesAt;
  private final HazardCounts hazards;

  Floor(SlottingFacts facts, int[] start) {
    this.facts = facts;
    locationOf = new int[start.length];
    Arrays.fill(locationOf, Faces.NOWHERE);
    facesAt = new int[facts.problem().layout().size()];
    hazards = new HazardCounts(facts.hazards());
    for (var face = 0; face < start.length; face++) {
      if (start[face] != Faces.NOWHERE) {
        put(face, start[face]);
      }
    }
  }

  boolean isFree(int location) {
    return facesAt[location] == 0;
  }

  /// Whether no rule forbids that this face, which lies nowhere, is put here.
  boolean admits(int face, int location) {
    return location != Faces.NOWHERE
        && isFree(location)
        && facts.isEligible(face, location)
        && hazards.admits(facts.faces().skuOf(face), location);
  }

  void put(int face, int location) {
    locationOf[face] = location;
    facesAt[location]++;
    hazards.add(facts.faces().skuOf(face), location);
  }

  void take(int face) {
    var location = locationOf[face];
    locationOf[face] = Faces.NOWHERE;
    facesAt[location]--;
    hazards.remove(facts.faces().skuOf(face), location);
  }

  Arrangement arrangement() {
    return Arrangement.of(locationOf);
  }
}
