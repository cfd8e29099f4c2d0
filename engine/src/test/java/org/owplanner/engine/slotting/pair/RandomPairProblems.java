package org.owplanner.engine.slotting.pair;

import java.util.SplittableRandom;

/// Small pair problems at random, for tests.
final class RandomPairProblems {

  private RandomPairProblems() {}

  static DensePairProblem symmetric(int size, long seed) {
    var random = new SplittableRandom(seed);
    return DensePairProblem.of(
        size, matrix(size, random, true, 0.5), matrix(size, random, true, 1));
  }

  static DensePairProblem asymmetric(int size, long seed) {
    var random = new SplittableRandom(seed);
    return DensePairProblem.of(
        size, matrix(size, random, false, 0.6), matrix(size, random, false, 1));
  }

  /// With diagonals, a linear term, and a fifth of the combinations forbidden, never those of a
  /// facility with the location of the same number.
  static DensePairProblem withEverything(int size, long seed) {
    var random = new SplittableRandom(seed);
    var forbidden = new boolean[size * size];
    var linear = new long[size * size];
    for (var k = 0; k < forbidden.length; k++) {
      forbidden[k] = k % (size + 1) != 0 && random.nextInt(5) == 0;
      linear[k] = random.nextInt(-300, 300);
    }
    var isFlowSymmetric = random.nextBoolean();
    var flow = matrix(size, random, isFlowSymmetric, 0.6);
    var distance = matrix(size, random, random.nextBoolean(), 1);
    for (var i = 0; i < size; i++) {
      flow[i * size + i] = random.nextInt(20);
      distance[i * size + i] = random.nextInt(20);
    }
    return DensePairProblem.of(size, flow, distance, linear, forbidden);
  }

  private static long[] matrix(
      int size, SplittableRandom random, boolean isSymmetric, double density) {
    var matrix = new long[size * size];
    for (var i = 0; i < size; i++) {
      for (var j = 0; j < size; j++) {
        if (i != j && random.nextDouble() < density) {
          matrix[i * size + j] = random.nextInt(1, 30);
        }
        if (isSymmetric && j < i) {
          matrix[i * size + j] = matrix[j * size + i];
        }
      }
    }
    return matrix;
  }
}
