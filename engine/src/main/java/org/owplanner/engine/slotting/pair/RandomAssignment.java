package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Random assignments that avoid forbidden combinations, by augmenting paths (Kuhn 1955).
final class RandomAssignment {

  private static final int NOBODY = -1;

  private final DensePairProblem problem;
  private final int size;
  private final int[] order;
  private final int[] facilityAt;
  private final int[] seen;
  private int round;

  RandomAssignment(DensePairProblem problem) {
    this.problem = problem;
    size = problem.size();
    order = new int[size];
    facilityAt = new int[size];
    seen = new int[size];
  }

  /// An assignment without forbidden combinations.
  ///
  /// @throws IllegalArgumentException if there is none
  int[] draw(SplittableRandom random) {
    var locationOf = new int[size];
    Arrays.fill(locationOf, NOBODY);
    complete(locationOf, random);
    return locationOf;
  }

  /// Places the facilities whose location is −1 at random; moves placed ones only where the
  /// forbidden combinations leave no other way.
  void complete(int[] locationOf, SplittableRandom random) {
    Arrays.fill(facilityAt, NOBODY);
    for (var i = 0; i < size; i++) {
      if (locationOf[i] != NOBODY) {
        facilityAt[locationOf[i]] = i;
      }
    }
    for (var a = 0; a < size; a++) {
      order[a] = a;
    }
    for (var i = 0; i < size; i++) {
      if (locationOf[i] == NOBODY) {
        shuffle(random);
        round++;
        if (!placeFree(i) && !augment(i)) {
          throw new IllegalArgumentException(
              "Facility %d can be given no location: too many facilities are allowed at too few locations only."
                  .formatted(i));
        }
      }
    }
    for (var a = 0; a < size; a++) {
      locationOf[facilityAt[a]] = a;
    }
  }

  private boolean placeFree(int i) {
    for (var a : order) {
      if (facilityAt[a] == NOBODY && problem.isAllowed(i, a)) {
        facilityAt[a] = i;
        return true;
      }
    }
    return false;
  }

  private boolean augment(int i) {
    for (var a : order) {
      if (seen[a] != round && problem.isAllowed(i, a)) {
        seen[a] = round;
        if (facilityAt[a] == NOBODY || augment(facilityAt[a])) {
          facilityAt[a] = i;
          return true;
        }
      }
    }
    return false;
  }

  private void shuffle(SplittableRandom random) {
    for (var a = size - 1; a > 0; a--) {
      var b = random.nextInt(a + 1);
      var kept = order[a];
      order[a] = order[b];
      order[b] = kept;
    }
  }
}
