package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Chooses windows of faces that belong together: by turns those picked together, and those that
/// lie side by side. Windows of one round share neither faces nor locations.
final class WindowChooser {

  private static final int MOST_FACES = 64;
  private static final int MOST_FREE = 16;
  private static final int BESIDE = 3;

  private final SparsePairProblem problem;
  private final PairArrangement placement;
  private final boolean[] isTaken;
  private final int[] taken;
  private final long[] pull;
  private final int[] pulled;
  private final int[] members = new int[MOST_FACES];
  private final int[] free = new int[MOST_FREE];
  private int takenCount;
  private int memberCount;
  private int freeCount;

  WindowChooser(SparsePairProblem problem, PairArrangement placement) {
    this.problem = problem;
    this.placement = placement;
    isTaken = new boolean[problem.floor().size()];
    taken = new int[problem.floor().size()];
    pull = new long[problem.faces()];
    pulled = new int[problem.faces()];
  }

  /// Forgets the windows chosen so far.
  void beginRound() {
    for (var k = 0; k < takenCount; k++) {
      isTaken[taken[k]] = false;
    }
    takenCount = 0;
  }

  /// The next window, around a face drawn at random; empty if that face can't move.
  PairWindow next(boolean isByCoPicks, SplittableRandom random) {
    memberCount = 0;
    freeCount = 0;
    var seed = random.nextInt(problem.faces());
    if (isMovable(seed)) {
      if (isByCoPicks) {
        growByCoPicks(seed);
      } else {
        growBeside(placement.locationOf(seed));
      }
    }
    return window();
  }

  private boolean isMovable(int face) {
    return !problem.isPinned()[face]
        && placement.locationOf(face) != SparsePairProblem.NOWHERE
        && !isTaken[placement.locationOf(face)];
  }

  private void growByCoPicks(int seed) {
    var pulledCount = 0;
    var face = seed;
    while (face >= 0) {
      add(face);
      pulledCount = pullPartners(face, pulledCount);
      face = memberCount < MOST_FACES ? strongest(pulledCount) : -1;
    }
    for (var k = 0; k < pulledCount; k++) {
      pull[pulled[k]] = 0;
    }
    for (var k = 0; k < memberCount; k++) {
      for (var offset = -BESIDE; offset <= BESIDE; offset++) {
        addFree(problem.floor().beside(placement.locationOf(members[k]), offset));
      }
    }
  }

  private int pullPartners(int face, int pulledCount) {
    var coPicks = problem.coPicks();
    var count = pulledCount;
    for (var at = coPicks.first(face); at < coPicks.end(face); at++) {
      var partner = coPicks.partner(at);
      if (isMovable(partner) && coPicks.microsPerMetre(at) > 0) {
        if (pull[partner] == 0) {
          pulled[count++] = partner;
        }
        pull[partner] += coPicks.microsPerMetre(at);
      }
    }
    return count;
  }

  private int strongest(int pulledCount) {
    var strongest = -1;
    for (var k = 0; k < pulledCount; k++) {
      var face = pulled[k];
      if (isMovable(face) && (strongest < 0 || pull[face] > pull[strongest])) {
        strongest = face;
      }
    }
    return strongest;
  }

  private void growBeside(int location) {
    var half = (MOST_FACES + MOST_FREE) / 2;
    for (var offset = -half; offset <= half; offset++) {
      var beside = problem.floor().beside(location, offset);
      var face = placement.faceAt(beside);
      if (face == PairArrangement.FREE) {
        addFree(beside);
      } else if (memberCount < MOST_FACES && isMovable(face)) {
        add(face);
      }
    }
  }

  private void add(int face) {
    members[memberCount++] = face;
    take(placement.locationOf(face));
  }

  private void addFree(int location) {
    if (freeCount < MOST_FREE
        && placement.faceAt(location) == PairArrangement.FREE
        && !isTaken[location]) {
      free[freeCount++] = location;
      take(location);
    }
  }

  private void take(int location) {
    isTaken[location] = true;
    taken[takenCount++] = location;
  }

  private PairWindow window() {
    var faces = Arrays.copyOf(members, memberCount);
    Arrays.sort(faces);
    var locations = new int[memberCount + freeCount];
    for (var k = 0; k < memberCount; k++) {
      locations[k] = placement.locationOf(faces[k]);
    }
    System.arraycopy(free, 0, locations, memberCount, freeCount);
    return new PairWindow(faces, locations);
  }
}
