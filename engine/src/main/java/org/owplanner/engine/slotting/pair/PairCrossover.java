package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How assignments are bred: uniform crossover (Tate and Smith 1995), and redrawing a part.
final class PairCrossover {

  private final Interchangeable alike;
  private final RandomAssignment randomAssignment;
  private final boolean[] taken;

  PairCrossover(DensePairProblem problem, Interchangeable alike) {
    this.alike = alike;
    randomAssignment = new RandomAssignment(problem);
    taken = new boolean[problem.size()];
  }

  /// An assignment at random.
  int[] draw(SplittableRandom random) {
    return randomAssignment.draw(random);
  }

  /// A child that keeps what its parents share and takes the rest from one or the other, as long as
  /// the location is free.
  int[] cross(int[] mother, int[] father, SplittableRandom random) {
    var n = mother.length;
    var other = alike.alignedTo(mother, father);
    var child = new int[n];
    Arrays.fill(taken, false);
    for (var i = 0; i < n; i++) {
      child[i] = mother[i] == other[i] ? mother[i] : -1;
      taken[mother[i]] |= mother[i] == other[i];
    }
    var first = random.nextInt(n);
    for (var k = 0; k < n; k++) {
      var i = (first + k) % n;
      if (child[i] < 0) {
        var isMothers = random.nextBoolean();
        var wanted = isMothers ? mother[i] : other[i];
        if (taken[wanted]) {
          wanted = isMothers ? other[i] : mother[i];
        }
        if (!taken[wanted]) {
          child[i] = wanted;
          taken[wanted] = true;
        }
      }
    }
    randomAssignment.complete(child, random);
    return child;
  }

  /// The assignment with about `share` of its facilities redrawn.
  int[] perturb(int[] locationOf, double share, SplittableRandom random) {
    var child = locationOf.clone();
    for (var i = 0; i < child.length; i++) {
      if (random.nextDouble() < share) {
        child[i] = -1;
      }
    }
    randomAssignment.complete(child, random);
    return child;
  }
}
