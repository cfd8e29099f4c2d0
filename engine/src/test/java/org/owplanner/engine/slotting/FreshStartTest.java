package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreshStartTest {

  private static final SlottingRates FREE_MOVES =
      SlottingRates.standard()
          .with(SlottingRate.MOVE_MINUTES, 0)
          .with(SlottingRate.BUFFER_LEG_MINUTES, 0);

  private static SlottingFacts night(SlottingRates rates) {
    return SlottingFacts.of(SlottingProblems.random(3, 10, 24, 200).withRates(rates));
  }

  private static Arrangement slotsOf(SlottingFacts facts) {
    return PutAway.place(facts, Arrangement.of(facts.faces().locationNow()));
  }

  @Test
  void whereMovesAreFreeGoodsAreArrangedAfresh() {
    var facts = night(FREE_MOVES);
    var fresh = FreshStart.orBetter(facts, slotsOf(facts));
    var objective = new SlottingObjective(facts);

    assertThat(objective.micros(fresh.toArray()))
        .isLessThan(objective.micros(slotsOf(facts).toArray()));
  }

  @Test
  void whereMovesCostMoreThanTheyGainTodaysSlotsAreTheStart() {
    var facts = night(SlottingRates.standard().with(SlottingRate.MOVE_MINUTES, 1000));

    assertThat(FreshStart.orBetter(facts, slotsOf(facts))).isEqualTo(slotsOf(facts));
  }

  @Test
  void whereTheBudgetIsTooSmallTodaysSlotsAreTheStart() {
    var facts = night(FREE_MOVES.with(SlottingRate.MOVE_BUDGET, 3));

    assertThat(FreshStart.orBetter(facts, slotsOf(facts))).isEqualTo(slotsOf(facts));
  }
}
