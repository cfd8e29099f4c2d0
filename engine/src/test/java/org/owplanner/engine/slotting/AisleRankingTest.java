package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.at;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;

final class AisleRankingTest {

  @Test
  void whatIsPickedMostGetsTheLevelThatIsReachedFastest() {
    // Level 1 takes 2 seconds, the floor 3; location 2 is on level 1 of aisle 0.
    var problem =
        warehouse(1).location(at(0, 0, 1)).sku(sku("S0")).sku(sku("S1")).order(1, 1).build();

    var ranked = ranking(problem).rank(Arrangement.of(new int[] {2, 0}), 0);

    assertThat(ranked).isEqualTo(Arrangement.of(new int[] {0, 2}));
  }

  @Test
  void goodsKeepTheirAisleAndPinnedOnesTheirPlace() {
    var problem =
        warehouse(2).sku(sku("S0")).pinned(0, 0).sku(sku("S1")).sku(sku("S2")).order(1, 1, 2);

    var ranked = ranking(problem.build()).rank(Arrangement.of(new int[] {0, 1, 3}), 1);

    // Of S1 and S2, each alone in its part of an aisle, none can change places with another.
    assertThat(ranked).isEqualTo(Arrangement.of(new int[] {0, 1, 3}));
  }

  @Test
  void noReachingIsDearerAndEveryFaceStaysWhereItMayLie() {
    for (var seed = 0; seed < 5; seed++) {
      var facts = SlottingFacts.of(SlottingProblems.random(seed, 8, 16, 60));
      var start = PutAway.place(facts, Arrangement.of(facts.faces().locationNow()));
      var ranked = new AisleRanking(facts).rank(start, 0);
      assertThat(reachingMicros(facts, ranked)).isLessThanOrEqualTo(reachingMicros(facts, start));
      for (var face = 0; face < ranked.size(); face++) {
        assertThat(facts.isEligible(face, ranked.locationOf(face))).isTrue();
      }
    }
  }

  private static long reachingMicros(SlottingFacts facts, Arrangement arrangement) {
    var micros = 0L;
    for (var face = 0; face < arrangement.size(); face++) {
      micros += facts.costs().reachingMicros(face, arrangement.locationOf(face));
    }
    return micros;
  }

  private static AisleRanking ranking(SlottingProblem problem) {
    return new AisleRanking(SlottingFacts.of(problem));
  }
}
