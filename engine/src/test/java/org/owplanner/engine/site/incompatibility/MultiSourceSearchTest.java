package org.owplanner.engine.site.incompatibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

class MultiSourceSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void aSmallProblemIsSolvedToItsOptimumAndItsBoundIsBelow(long seed) {
    var problem = SmallNetworks.random(4, 5, seed);
    var optimum = SmallNetworks.optimum(problem);

    var result = solve(problem, 20_000, 1);

    assertThat(result.isComplete()).isEqualTo(optimum < Long.MAX_VALUE);
    if (result.isComplete()) {
      assertThat(ShipmentsCheck.isFeasible(problem, result.shipments())).isTrue();
      assertThat(result.cost()).isEqualTo(optimum);
      assertThat(result.bound().isProven()).isTrue();
      assertThat(result.bound().lowerMicros()).isBetween(optimum * 3 / 4, optimum);
    }
  }

  @Test
  void aLargerProblemKeepsAllRulesAndStaysNearItsBound() {
    var problem = SmallNetworks.random(60, 40, 7);

    var result = solve(problem, 60_000, 1);

    assertThat(result.isComplete()).isTrue();
    assertThat(ShipmentsCheck.isFeasible(problem, result.shipments())).isTrue();
    assertThat(result.bound().gap(result.cost())).isBetween(0.0, 0.1);
  }

  @Test
  void sameSeedAndStepsGiveTheSameShipmentsOnAnyNumberOfThreads() {
    var problem = SmallNetworks.random(30, 25, 3);

    var one = solve(problem, 20_000, 1);
    var two = solve(problem, 20_000, 2);

    assertThat(two.shipments().customer()).isEqualTo(one.shipments().customer());
    assertThat(two.shipments().site()).isEqualTo(one.shipments().site());
    assertThat(two.shipments().quantity()).isEqualTo(one.shipments().quantity());
    assertThat(two.bound()).isEqualTo(one.bound());
    assertThat(two.steps()).isEqualTo(one.steps());
  }

  @Test
  void demandThatNobodyCanShipIsToldAsIncomplete() {
    var problem =
        new MultiSourceProblem(
            new int[] {5}, new long[] {10}, new int[] {3, 2}, new long[] {1, 1}, new int[] {0, 1});

    var result = solve(problem, 1_000, 1);

    assertThat(result.isComplete()).isFalse();
    assertThat(result.shipments().count()).isEqualTo(1);
    assertThat(ShipmentsCheck.isFeasible(problem, result.shipments())).isFalse();
  }

  @Test
  void nobodyToServeCostsNothing() {
    var nobody =
        new MultiSourceProblem(new int[] {5}, new long[] {10}, new int[0], new long[0], new int[0]);

    assertThat(solve(nobody, 1_000, 1).cost()).isZero();
    assertThat(solve(nobody, 1_000, 1).isComplete()).isTrue();
  }

  @Test
  void aCancelledSearchKeepsWhatItHas() {
    var problem = SmallNetworks.random(20, 15, 5);

    var result =
        MultiSourceSearch.solve(
            problem,
            Budget.ofSteps(Long.MAX_VALUE - 1, 1, 1),
            new Progress() {
              @Override
              public void report(ProgressPoint point) {}

              @Override
              public boolean isCancelled() {
                return true;
              }
            });

    assertThat(ShipmentsCheck.isFeasible(problem, result.shipments())).isTrue();
  }

  private static MultiSourceResult solve(MultiSourceProblem problem, long steps, int threads) {
    return MultiSourceSearch.solve(problem, Budget.ofSteps(steps, 1, threads), Progress.silent());
  }
}
