package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Progress;

class ReplenishmentPlannerTest {

  private static ReplenishmentResult plan(ReplenishmentProblem problem, long steps) {
    return new ReplenishmentPlanner().plan(problem, Budget.ofSteps(steps, 1, 1), Progress.silent());
  }

  private static long leastMicros(ReplenishmentProblem problem) {
    try (var work = new ItemWork(1)) {
      var facts = SellerFacts.of(problem, work);
      var effort = new Effort(Budget.ofSteps(1, 1, 1), new Convergence(Progress.silent(), 0));
      var maker = new PlanMaker(facts, work, effort);
      var limits = SellerLimits.of(facts, maker.bare().plans());
      return TinySellers.leastMicros(limits, maker);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aTinySellersPlanIsTheBestOfAll(long seed) {
    var problem = TinySellers.of(seed);

    var result = plan(problem, 2_000);

    var least = leastMicros(problem);
    assertThat(result.objectiveMicros()).isEqualTo(least);
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(least);
  }

  @Test
  void theSolverFindsNoFaultInItsOwnJudgement() {
    var result =
        new ReplenishmentPlanner(EnvironmentMode.FULL_ASSERT)
            .plan(TinySellers.of(2), Budget.ofSteps(400, 1, 1), Progress.silent());

    assertThat(result.planCosts().stream().mapToLong(CostTerm::micros).sum())
        .isEqualTo(result.convergence().getLast().objectiveMicros());
  }
}
