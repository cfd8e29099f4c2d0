package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GilmoreLawlerBoundTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void noAssignmentCostsLess(long seed) {
    for (var size = 1; size <= 7; size++) {
      isBelowOptimum(RandomPairProblems.symmetric(size, seed));
      isBelowOptimum(RandomPairProblems.asymmetric(size, seed));
      isBelowOptimum(RandomPairProblems.withEverything(size, seed));
    }
  }

  private static void isBelowOptimum(DensePairProblem problem) {
    assertThat(GilmoreLawlerBound.of(problem)).isLessThanOrEqualTo(BruteForce.optimum(problem));
  }

  @Test
  void itIsExactWherePairsDoNotCount() {
    var problem =
        DensePairProblem.of(
            3, new long[9], new long[9], new long[] {5, 1, 9, 2, 7, 7, 3, 3, 8}, new boolean[9]);

    assertThat(GilmoreLawlerBound.of(problem)).isEqualTo(BruteForce.optimum(problem)).isEqualTo(11);
  }
}
