package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class CarriedOutTest {

  private final SlottingProblem problem = SlottingProblems.random(3, 12, 14, 60);
  private final SlottingResult plan =
      new SlottingPlanner().plan(problem, Budget.ofSteps(200, 1, 1), Progress.silent());

  @Test
  void withoutAnyMoveNothingIsSaved() {
    assertThat(micros(List.of(), SlottingReplay.CARRIED_OUT))
        .isEqualTo(micros(List.of(), SlottingReplay.IN_FORCE));
  }

  @Test
  void withAllMovesEverythingIsSaved() {
    assertThat(plan.moves()).isNotEmpty();
    assertThat(micros(plan.moves(), SlottingReplay.CARRIED_OUT))
        .isEqualTo(micros(plan.moves(), SlottingReplay.PLAN));
  }

  @Test
  void goodsInABufferCountWhereTheyLay() {
    var setAside =
        plan.moves().stream().filter(m -> m.kind() == SlottingMove.Kind.TO_BUFFER).toList();
    assertThat(micros(setAside, SlottingReplay.CARRIED_OUT))
        .isEqualTo(micros(setAside, SlottingReplay.IN_FORCE));
  }

  private List<Long> micros(List<SlottingMove> done, String arrangement) {
    return SlottingReplay.afterwards(problem, problem.history(), plan.rows(), done).stream()
        .filter(day -> day.arrangement().equals(arrangement))
        .map(ReplayedDay::micros)
        .toList();
  }
}
