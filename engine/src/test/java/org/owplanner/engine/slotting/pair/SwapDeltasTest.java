package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwapDeltasTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSwapChangesTheObjectiveByWhatWasForetold(long seed) {
    foretellsEverySwap(RandomPairProblems.symmetric(9, seed), seed);
    foretellsEverySwap(RandomPairProblems.asymmetric(9, seed), seed);
    foretellsEverySwap(RandomPairProblems.withEverything(9, seed), seed);
  }

  private static void foretellsEverySwap(DensePairProblem problem, long seed) {
    var random = new SplittableRandom(seed);
    var matrices = SwapMatrices.of(problem);
    var deltas = new SwapDeltas(matrices);
    deltas.start(new RandomAssignment(problem).draw(random));
    for (var swap = 0; swap < 40; swap++) {
      assertThat(deltas.objective()).isEqualTo((double) problem.objective(deltas.locationOf()));
      requireAll(problem, matrices, deltas);
      var r = random.nextInt(problem.size() - 1);
      var s = random.nextInt(r + 1, problem.size());
      if (deltas.changesFrom(r)[s] < Double.POSITIVE_INFINITY) {
        deltas.swap(r, s);
      }
    }
  }

  private static void requireAll(
      DensePairProblem problem, SwapMatrices matrices, SwapDeltas deltas) {
    for (var i = 0; i < problem.size(); i++) {
      for (var j = i + 1; j < problem.size(); j++) {
        var swapped = deltas.locationOf().clone();
        swapped[i] = deltas.locationOf()[j];
        swapped[j] = deltas.locationOf()[i];
        var change = deltas.changesFrom(i)[j];
        if (problem.isFeasible(swapped) && !matrices.alike().areAlike(i, j)) {
          assertThat(change).isEqualTo(problem.objective(swapped) - deltas.objective());
        } else {
          assertThat(change).isEqualTo(Double.POSITIVE_INFINITY);
        }
      }
    }
  }
}
