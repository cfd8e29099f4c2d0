package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

class MemeticPairSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void tinyProblemsAreSolvedToTheirOptimum(long seed) {
    for (var size = 1; size <= 7; size++) {
      isSolved(RandomPairProblems.symmetric(size, seed));
      isSolved(RandomPairProblems.asymmetric(size, seed));
      isSolved(RandomPairProblems.withEverything(size, seed));
    }
  }

  private static void isSolved(DensePairProblem problem) {
    var result = MemeticPairSearch.solve(problem, Budget.ofSteps(20_000, 1, 1), Progress.silent());

    assertThat(result.objective()).isEqualTo(BruteForce.optimum(problem));
    assertThat(problem.isFeasible(result.locationOf())).isTrue();
    assertThat(problem.objective(result.locationOf())).isEqualTo(result.objective());
  }

  @Test
  void threadsChangeNothing() {
    var problem = RandomPairProblems.withEverything(30, 7);

    var one = MemeticPairSearch.solve(problem, Budget.ofSteps(60_000, 5, 1), Progress.silent());
    var three = MemeticPairSearch.solve(problem, Budget.ofSteps(60_000, 5, 3), Progress.silent());

    assertThat(three.locationOf()).isEqualTo(one.locationOf());
    assertThat(three.objective()).isEqualTo(one.objective());
    assertThat(three.steps()).isEqualTo(one.steps());
  }

  @Test
  void aProblemThatForbidsTooMuchIsNamed() {
    var problem =
        DensePairProblem.of(
            2, new long[4], new long[4], new long[4], new boolean[] {false, true, false, true});

    assertThatThrownBy(
            () -> MemeticPairSearch.solve(problem, Budget.ofSteps(10, 1, 1), Progress.silent()))
        .hasMessageContaining("no location");
  }

  @Test
  void cancelledItKeepsItsBest() {
    var problem = RandomPairProblems.asymmetric(20, 4);
    var asked = new AtomicInteger();
    var cancelling =
        new Progress() {
          @Override
          public void report(ProgressPoint point) {}

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() > 20;
          }
        };

    var result = MemeticPairSearch.solve(problem, Budget.ofSteps(Long.MAX_VALUE, 1, 1), cancelling);

    assertThat(problem.isFeasible(result.locationOf())).isTrue();
  }
}
