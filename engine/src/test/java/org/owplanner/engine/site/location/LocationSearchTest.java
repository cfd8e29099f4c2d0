package org.owplanner.engine.site.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

class LocationSearchTest {

  private static final Budget AMPLE = Budget.ofSteps(100_000, 1, 1);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void smallProblemsAreProvenAtTheOptimumThatTryingAllFinds(boolean isSingleSource) {
    var infeasible = 0;
    for (var seed = 0; seed < 300; seed++) {
      var problem = SmallLocations.random(seed, isSingleSource);
      var optimum = SmallLocations.optimum(problem);

      var answer = solve(problem, AMPLE);

      assertThat(answer.isProven()).as("seed %d", seed).isTrue();
      if (optimum == Double.POSITIVE_INFINITY) {
        infeasible++;
        assertThat(answer.isFeasible()).as("seed %d", seed).isFalse();
        continue;
      }
      assertThat(answer.objective()).as("seed %d", seed).isCloseTo(optimum, within(1e-6));
      assertThat(LocationCheck.isFeasible(problem, answer.plan())).as("seed %d", seed).isTrue();
      assertThat(LocationCheck.cost(problem, answer.plan())).isEqualTo(answer.objective());
    }
    assertThat(infeasible).isBetween(10, 150);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBoundOfFewStepsIsNeverAboveTheOptimum(boolean isSingleSource) {
    var bounded = 0;
    for (var seed = 0; seed < 200; seed++) {
      var problem = SmallLocations.random(seed, isSingleSource);
      var optimum = SmallLocations.optimum(problem);
      for (var steps : new long[] {1, 3, 10, 40}) {
        var answer = solve(problem, Budget.ofSteps(steps, 1, 1));

        assertThat(answer.lowerBound())
            .as("seed %d, %d steps", seed, steps)
            .isLessThanOrEqualTo(optimum + 1e-6);
        bounded += answer.isProven() ? 0 : 1;
      }
    }
    assertThat(bounded).isPositive();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSameStepsGiveTheSameAnswerOnAnyNumberOfThreads(boolean isSingleSource) {
    var problem = SmallLocations.square(3, 20, 60, 3, isSingleSource);

    var one = solve(problem, Budget.ofSteps(2_500, 1, 1));
    var three = solve(problem, Budget.ofSteps(2_500, 1, 3));

    assertThat(three).usingRecursiveComparison().isEqualTo(one);
    assertThat(one.nodes()).isPositive();
  }

  @Test
  void aBudgetOfStepsIsKept() {
    var problem = SmallLocations.square(5, 20, 80, 1.3, true);

    var answer = solve(problem, Budget.ofSteps(1_500, 1, 2));

    assertThat(answer.steps()).isBetween(1_000L, 1_700L);
    assertThat(answer.isFeasible()).isTrue();
    assertThat(answer.lowerBound()).isPositive().isLessThanOrEqualTo(answer.objective());
  }

  @Test
  void aTargetGapEndsTheSearchBeforeTheProof() {
    var problem = SmallLocations.square(5, 20, 80, 1.3, true);
    var whole = solve(problem, Budget.ofSteps(3_000, 1, 1));

    var answer = solve(problem, new Budget(Long.MAX_VALUE, 3_000, 0.1, Long.MAX_VALUE, 1, 1));

    assertThat(answer.gap()).isLessThanOrEqualTo(0.1);
    assertThat(answer.steps()).isLessThan(whole.steps());
  }

  @Test
  void aCancelledSearchKeepsWhatItHas() {
    var problem = SmallLocations.square(7, 20, 60, 2, false);
    var reports = new AtomicInteger();

    var answer =
        LocationSearch.solve(
            problem,
            AMPLE,
            new Progress() {
              @Override
              public void report(ProgressPoint point) {
                reports.incrementAndGet();
              }

              @Override
              public boolean isCancelled() {
                return true;
              }
            });

    assertThat(answer.isFeasible()).isTrue();
    assertThat(answer.steps()).isLessThan(10);
    assertThat(reports).hasPositiveValue();
  }

  @Test
  void splittingDemandNeverCostsMore() {
    for (var seed = 0; seed < 5; seed++) {
      var split = solve(SmallLocations.square(seed, 8, 25, 2, false), AMPLE);
      var single = solve(SmallLocations.square(seed, 8, 25, 2, true), AMPLE);

      assertThat(split.isProven()).isTrue();
      assertThat(single.isProven()).isTrue();
      assertThat(split.objective()).isLessThanOrEqualTo(single.objective() + 1e-6);
    }
  }

  @Test
  void noCustomersNeedNoSite() {
    var problem =
        LocationProblem.dense(
            new double[] {5, 7}, new double[] {1, 1}, new double[0], new double[0], false);

    var answer = solve(problem, AMPLE);

    assertThat(answer.objective()).isZero();
    assertThat(answer.isProven()).isTrue();
  }

  private static LocationAnswer solve(LocationProblem problem, Budget budget) {
    return LocationSearch.solve(problem, budget, Progress.silent());
  }
}
