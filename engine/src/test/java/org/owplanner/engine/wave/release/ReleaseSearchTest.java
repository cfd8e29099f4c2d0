package org.owplanner.engine.wave.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

class ReleaseSearchTest {

  private static final Budget BUDGET = Budget.ofSteps(20_000, 1, 2);

  @Test
  void smallProblemsAreSolvedAndProven() {
    for (var seed = 0; seed < 25; seed++) {
      var problem = RandomRelease.small(seed);
      var best = RandomRelease.bestRatio(RandomRelease.mostUnits(problem));

      var result = ReleaseSearch.solve(problem, BUDGET, Progress.silent());

      assertThat(result.plan().unitsPerAisle()).as("seed %d", seed).isEqualTo(best);
      if (best > 0) {
        assertThat(problem.isFeasible(result.plan())).as("seed %d", seed).isTrue();
        assertThat(result.isProven()).as("seed %d", seed).isTrue();
        assertThat(result.mostUnitsPerAisle()).as("seed %d", seed).isEqualTo(best);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void threadsChangeNothing(int threads) {
    var problem = RandomRelease.large();

    var alone = ReleaseSearch.solve(problem, Budget.ofSteps(30_000, 7, 2), Progress.silent());
    var other = ReleaseSearch.solve(problem, Budget.ofSteps(30_000, 7, threads), Progress.silent());

    assertThat(problem.isFeasible(alone.plan())).isTrue();
    assertThat(other.plan().orders()).isEqualTo(alone.plan().orders());
    assertThat(other.plan().aisles()).isEqualTo(alone.plan().aisles());
    assertThat(other.mostUnitsPerAisle()).isEqualTo(alone.mostUnitsPerAisle());
    assertThat(other.steps()).isEqualTo(alone.steps());
  }

  @Test
  void aWaveThatNothingCanFillIsLeftEmpty() {
    var orders = ItemRows.of(new int[] {0, 1}, new int[] {0}, new int[] {2});
    var aisles = ItemRows.of(new int[] {0, 1}, new int[] {0}, new int[] {1});

    var result =
        ReleaseSearch.solve(new ReleaseProblem(1, orders, aisles, 1, 5), BUDGET, Progress.silent());

    assertThat(result.plan().visited()).isZero();
    assertThat(result.plan().unitsPerAisle()).isZero();
  }

  @Test
  void ordersThatExceedTheWaveAreNotReleased() {
    var orders = ItemRows.of(new int[] {0, 1, 2}, new int[] {0, 0}, new int[] {9, 2});
    var aisles = ItemRows.of(new int[] {0, 1}, new int[] {0}, new int[] {20});

    var result =
        ReleaseSearch.solve(new ReleaseProblem(1, orders, aisles, 1, 5), BUDGET, Progress.silent());

    assertThat(result.plan().orders()).containsExactly(1);
    assertThat(result.isProven()).isTrue();
  }

  @Test
  void aSearchThatIsStoppedKeepsItsBestPlan() {
    var problem = RandomRelease.large();
    var stopsSoon =
        new Progress() {
          private final AtomicInteger asked = new AtomicInteger();

          @Override
          public void report(ProgressPoint point) {}

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() > 2_000;
          }
        };

    var result = ReleaseSearch.solve(problem, Budget.ofSteps(1_000_000_000_000L, 1, 1), stopsSoon);

    assertThat(problem.isFeasible(result.plan())).isTrue();
  }

  @Test
  void windowsCoverEveryNumberOnce() {
    var covered =
        ReleaseWindow.cover(3, 90).stream()
            .flatMapToInt(window -> IntStream.rangeClosed(window.least(), window.most()))
            .toArray();

    assertThat(covered).isEqualTo(IntStream.rangeClosed(3, 90).toArray());
  }
}
