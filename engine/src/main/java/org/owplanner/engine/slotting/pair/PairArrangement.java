package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// Where every face lies and which face lies where, with the change that a move would bring.
///
/// Co-picks with faces that lie nowhere must have been left out ([CoPicks#amongPlaced]).
final class PairArrangement {

  /// In arrays of faces: the location is free.
  static final int FREE = -1;

  private final SparsePairProblem problem;
  private final int[] locationOf;
  private final int[] faceAt;
  private final int[] places;

  PairArrangement(SparsePairProblem problem, int[] start) {
    this.problem = problem;
    locationOf = start.clone();
    faceAt = new int[problem.floor().size()];
    places = new int[start.length * PairFloor.STRIDE];
    Arrays.fill(faceAt, FREE);
    for (var i = 0; i < locationOf.length; i++) {
      var a = locationOf[i];
      if (a != SparsePairProblem.NOWHERE) {
        if (faceAt[a] != FREE) {
          throw new IllegalArgumentException(
              "Faces %d and %d both start at location %d; each needs one of its own."
                  .formatted(faceAt[a], i, a));
        }
        put(i, a);
      }
    }
  }

  private void put(int face, int location) {
    locationOf[face] = location;
    faceAt[location] = face;
    problem.floor().copyPlace(location, places, face);
  }

  void copyFrom(PairArrangement other) {
    System.arraycopy(other.locationOf, 0, locationOf, 0, locationOf.length);
    System.arraycopy(other.faceAt, 0, faceAt, 0, faceAt.length);
    System.arraycopy(other.places, 0, places, 0, places.length);
  }

  int locationOf(int face) {
    return locationOf[face];
  }

  int faceAt(int location) {
    return faceAt[location];
  }

  /// Shortest walk between a location and a face.
  int mmTo(int location, int face) {
    return problem.floor().mmTo(location, places, face);
  }

  int[] toArray() {
    return locationOf.clone();
  }

  /// Whether the face may move to `target`, and what lies there may come in exchange.
  boolean isMoveAllowed(int face, int target) {
    var other = faceAt[target];
    return face != other
        && problem.eligibility().isEligible(face, target)
        && (other == FREE
            || (!problem.isPinned()[other]
                && problem.eligibility().isEligible(other, locationOf[face])));
  }

  /// What changes if the face moves to `target`, and what lies there comes in exchange; in parts.
  long change(int face, int target) {
    var from = locationOf[face];
    var other = faceAt[target];
    var change = pairChange(face, from, target, other) + placeChange(face, from, target);
    return other == FREE
        ? change
        : change + pairChange(other, target, from, face) + placeChange(other, target, from);
  }

  private long placeChange(int face, int from, int to) {
    var cost = problem.cost();
    return SparsePairProblem.PARTS * (cost.micros(face, to) - cost.micros(face, from));
  }

  private long pairChange(int face, int from, int to, int exchanged) {
    var coPicks = problem.coPicks();
    var floor = problem.floor();
    var end = coPicks.end(face);
    var sum = 0L;
    for (var at = coPicks.first(face); at < end; at++) {
      var j = coPicks.partner(at);
      // two that change places lie as far apart as before
      if (j != exchanged) {
        var further = floor.mmTo(to, places, j) - floor.mmTo(from, places, j);
        sum += coPicks.microsPerMetre(at) * further;
      }
    }
    return sum;
  }

  /// Moves the face to `target`, and what lies there to where the face was.
  void move(int face, int target) {
    var from = locationOf[face];
    var other = faceAt[target];
    faceAt[from] = FREE;
    if (other != FREE) {
      put(other, from);
    }
    put(face, target);
  }

  /// Puts the first `count` faces at new locations, which are free or left by others of them.
  void rearrange(int[] faces, int[] targets, int count) {
    for (var k = 0; k < count; k++) {
      faceAt[locationOf[faces[k]]] = FREE;
    }
    for (var k = 0; k < count; k++) {
      put(faces[k], targets[k]);
    }
  }
}
