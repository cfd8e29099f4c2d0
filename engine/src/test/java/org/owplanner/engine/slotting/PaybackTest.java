package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.Location;

class PaybackTest {

  private static Arrangement prune(SlottingProblem problem, int... planned) {
    var facts = SlottingFacts.of(problem);
    var inForce = PutAway.place(facts, Arrangement.of(facts.faces().locationNow()));
    return Payback.prune(facts, inForce, Arrangement.of(planned));
  }

  private static SlottingProblems busy(int skus) {
    var problems = warehouse(10).skusInPlace(skus);
    for (var day = 1; day <= 20; day++) {
      problems.order(day, 0);
    }
    return problems;
  }

  @Test
  void aMoveThatGainsNothingIsLeftOut() {
    assertThat(prune(busy(3).build(), 0, 9, 2).toArray()).containsExactly(0, 1, 2);
  }

  @Test
  void aMoveThatGainsNothingIsLeftOutEvenWhenItCostsNothing() {
    var problem = busy(3).rate(SlottingRate.MOVE_MINUTES, 0).build();

    assertThat(prune(problem, 0, 9, 2).toArray()).containsExactly(0, 1, 2);
  }

  @Test
  void aMoveThatPaysIsKept() {
    var problem = warehouse(10).sku(sku("S0")).slot(0, 19);
    for (var day = 1; day <= 20; day++) {
      problem.order(day, 0);
    }

    assertThat(prune(problem.build(), 0).toArray()).containsExactly(0);
  }

  @Test
  void aMoveOutOfAPlaceThatIsForbiddenIsKeptThoughItGainsNothing() {
    var buffer =
        new Location(
            "B", "A", 1, 0, 0, 500, 1000, 1000, 1000, 500_000, "AMBIENT", "PIECE", "", true);
    var problem = busy(2).location(buffer).sku(sku("S2")).slot(2, 20).build();

    assertThat(prune(problem, 0, 1, 6).locationOf(2)).isEqualTo(6);
  }

  @Test
  void aCycleThatNothingCanSetInMotionIsLeftOut() {
    var problem = warehouse(1).sku(sku("S0")).sku(sku("S1")).slot(0, 1).slot(1, 0);
    for (var day = 1; day <= 20; day++) {
      problem.order(day, 0);
    }
    var cheap = problem.rate(SlottingRate.MOVE_MINUTES, 0).rate(SlottingRate.BUFFER_LEG_MINUTES, 0);

    assertThat(prune(cheap.build(), 0, 1).toArray()).containsExactly(1, 0);
  }
}
