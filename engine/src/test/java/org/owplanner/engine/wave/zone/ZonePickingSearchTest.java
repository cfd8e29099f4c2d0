package org.owplanner.engine.wave.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class ZonePickingSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9})
  void tinyProblemsAreSolvedAsByTryingEverything(long seed) {
    var problem = RandomZones.problem(seed, 4, 6, 2, 2, 3, 4);

    var plan = solve(problem, Budget.ofSteps(3_000, seed, 1));

    assertThat(ZonePickingCheck.faults(problem, plan)).isEmpty();
    assertThat(plan.length(problem)).isEqualTo(AllZonePlans.leastLength(problem, 2));
  }

  @Test
  void everyRuleIsKeptAndChoosingPaysAgainstTheFirstPlan() {
    var problem = RandomZones.problem(9, 300, 200, 5, 3, 12, 120);

    var first = solve(problem, Budget.ofSteps(0, 1, 1));
    var plan = solve(problem, Budget.ofSteps(12_000, 1, 1));

    assertThat(ZonePickingCheck.faults(problem, plan)).isEmpty();
    assertThat(plan.items()).isGreaterThanOrEqualTo(120);
    assertThat(plan.length(problem)).isLessThan((long) (0.9 * first.length(problem)));
  }

  @Test
  void threadsChangeNothingInAStepBudget() {
    var problem = RandomZones.problem(3, 100, 80, 4, 3, 10, 60);

    var one = solve(problem, Budget.ofSteps(3_000, 7, 1));

    assertThat(solve(problem, Budget.ofSteps(3_000, 7, 2))).isEqualTo(one);
    assertThat(solve(problem, Budget.ofSteps(3_000, 7, 4))).isEqualTo(one);
    assertThat(solve(problem, Budget.ofSteps(3_000, 8, 1))).isNotEqualTo(one);
  }

  @Test
  void moreItemsThanTheStockServesGiveWhatItServes() {
    var problem = RandomZones.problem(4, 20, 5, 2, 3, 4, 1_000);

    var plan = solve(problem, Budget.ofSteps(100, 1, 1));

    assertThat(plan.items()).isPositive();
    assertThat(ZonePickingCheck.faults(problem, plan))
        .containsExactly("%d items are picked, at least 1000 must be.".formatted(plan.items()));
  }

  @Test
  void noOrdersGiveAnEmptyPlan() {
    var problem = RandomZones.problem(4, 0, 5, 2, 3, 4, 0);

    assertThat(solve(problem, Budget.ofSteps(100, 1, 1)).batches()).isEmpty();
  }

  private static ZonePickingPlan solve(ZonePickingProblem problem, Budget budget) {
    return ZonePickingSearch.solve(problem, budget, Progress.silent());
  }
}
