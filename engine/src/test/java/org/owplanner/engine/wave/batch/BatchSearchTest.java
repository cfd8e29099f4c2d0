package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class BatchSearchTest {

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void smallProblemsAreSolvedToTheOptimumAndTheBoundHolds(RoutingPolicy routing) {
    var problems = new RandomBatchings(3);
    for (var trial = 0; trial < 4; trial++) {
      var problem = problems.next(7, 1 + trial % 2, routing);

      var result = BatchSearch.solve(problem, Budget.ofSteps(4_000, 1, 1), Progress.silent());

      assertThat(result.micros())
          .isBetween(
              RandomBatchings.optimumMicros(problem), SavingsBatching.of(problem).micros(problem));
      assertThat(result.batching().isFeasible(problem)).isTrue();
      assertThat(result.batching().micros(problem)).isEqualTo(result.micros());
    }
  }

  @Test
  void ordersThatMustNotMeetStayApart() {
    var problems = new RandomBatchings(5);
    for (var trial = 0; trial < 4; trial++) {
      var problem = problems.next(7, 1, RoutingPolicy.EXACT, BatchSearchTest::keepParitiesApart);

      var result = BatchSearch.solve(problem, Budget.ofSteps(4_000, 1, 1), Progress.silent());

      assertThat(result.micros())
          .isEqualTo(RandomBatchings.optimumMicros(problem))
          .isLessThan(BatchExtra.FORBIDDEN_MICROS);
    }
  }

  @Test
  void shortestToursAreProvenToTheOptimum() {
    var problems = new RandomBatchings(23);
    for (var trial = 0; trial < 6; trial++) {
      var problem = problems.next(8, 1, RoutingPolicy.EXACT);

      var result = BatchSearch.solve(problem, Budget.ofSteps(5_000, 1, 1), Progress.silent());

      assertThat(result.bound().lowerMicros()).isEqualTo(result.micros());
    }
  }

  @Test
  void threadsChangeNothing() {
    var problem = new RandomBatchings(9).next(24, 1, RoutingPolicy.EXACT);

    var one = BatchSearch.solve(problem, Budget.ofSteps(10_000, 4, 1), Progress.silent());
    var two = BatchSearch.solve(problem, Budget.ofSteps(10_000, 4, 2), Progress.silent());

    assertThat(one.batching().batchOf()).isEqualTo(two.batching().batchOf());
    assertThat(one.steps()).isEqualTo(two.steps());
    assertThat(one.bound()).isEqualTo(two.bound());
  }

  @Test
  void nothingToBatchCostsNothing() {
    var problem = new RandomBatchings(9).next(0, 1, RoutingPolicy.EXACT);

    var result = BatchSearch.solve(problem, Budget.ofSteps(100, 1, 1), Progress.silent());

    assertThat(result.micros()).isZero();
  }

  private static long keepParitiesApart(int[] orders, int count) {
    for (var i = 1; i < count; i++) {
      if ((orders[i] + orders[0]) % 2 != 0) {
        return BatchExtra.FORBIDDEN_MICROS;
      }
    }
    return 0;
  }
}
