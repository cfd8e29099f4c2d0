package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

class SlottingPlannerTest {

  private static SlottingResult plan(SlottingProblem problem) {
    return new SlottingPlanner().plan(problem, Budget.ofSteps(300, 1, 1), Progress.silent());
  }

  @Test
  void whatIsPickedOftenMovesToTheDepot() {
    var problem = SlottingProblems.warehouse(10).sku(SlottingProblems.sku("S0")).slot(0, 19);
    for (var day = 1; day <= 20; day++) {
      problem.order(day, 0);
    }

    var result = plan(problem.build());

    assertThat(result.plan().locationOf(0)).isZero();
    assertThat(result.objectiveMicros()).isLessThan(result.inForceMicros());
  }

  @Test
  void theSolverAndTheVerifierAgree() {
    var problem = SlottingProblems.random(1, 10, 24, 120);

    var result = plan(problem);
    var rows = result.plan().rows(problem, result.facts().faces());

    assertThat(SlottingVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum())
        .isEqualTo(result.objectiveMicros());
    assertThat(result.findings()).extracting(Finding::code).isEmpty();
  }
}
