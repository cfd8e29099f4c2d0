package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.at;
import static org.owplanner.engine.slotting.SlottingProblems.hazard;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.goods.Sku;

class PutAwayTest {

  private static Arrangement putAway(SlottingProblems problems) {
    var facts = SlottingFacts.of(problems.build());
    return PutAway.place(facts, Arrangement.of(facts.faces().locationNow()));
  }

  @Test
  void whatIsPickedOftenGoesToTheDepotAndWhatIsNeverPickedFarAway() {
    var arrangement =
        putAway(
            warehouse(3).sku(sku("S0")).sku(sku("S1")).sku(sku("S2")).order(1, 1, 2).order(2, 2));

    assertThat(arrangement.toArray()).containsExactly(5, 1, 0);
  }

  @Test
  void whatLiesSomewhereStays() {
    var arrangement = putAway(warehouse(3).skusInPlace(2).sku(sku("S2")).order(1, 2));

    assertThat(arrangement.toArray()).containsExactly(0, 1, 2);
  }

  @Test
  void aLevelThatIsReachedFasterMakesUpForALittleWalking() {
    var problem =
        warehouse(3)
            .location(at(0, 1, 1))
            .sku(sku("S0"))
            .order(1, 0)
            .rate(SlottingRate.REACH_SECONDS_LEVEL_0, 9)
            .rate(SlottingRate.REACH_SECONDS_LEVEL_1, 1);

    assertThat(putAway(problem).locationOf(0)).isEqualTo(6);
  }

  @Test
  void secondFacesWaitUntilEverySkuHasOne() {
    var many = new Sku("ACME", "S0", "", 200, 200, 200, 1, 1, "AMBIENT", "", "PIECE", 500);
    var arrangement = putAway(warehouse(1).sku(many).sku(sku("S1")).order(1, 0, 1).order(2, 0));

    assertThat(arrangement.toArray()).contains(Faces.NOWHERE);
    assertThat(arrangement.locationOf(arrangement.size() - 1)).isNotEqualTo(Faces.NOWHERE);
  }

  @Test
  void hazardsAreKeptApart() {
    var problem =
        warehouse(3)
            .sku(hazard(sku("S0"), "FLAMMABLE"))
            .sku(hazard(sku("S1"), "OXIDISER"))
            .slot(0, 1)
            .order(1, 1)
            .rule(new HazardRule("OXIDISER", "FLAMMABLE", Scope.AISLE));

    assertThat(putAway(problem).locationOf(1)).isEqualTo(3);
  }
}
