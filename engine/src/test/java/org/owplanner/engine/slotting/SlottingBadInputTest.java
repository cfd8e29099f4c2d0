package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.owplanner.engine.slotting.SlottingProblems.at;
import static org.owplanner.engine.slotting.SlottingProblems.hazard;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Severity;

/// What can be planned is planned; what can't is named, with what to do.
class SlottingBadInputTest {

  private static SlottingResult plan(SlottingProblems problem) {
    var result =
        new SlottingPlanner().plan(problem.build(), Budget.ofSteps(200, 1, 1), Progress.silent());
    assertThat(
            SlottingVerifier.verify(
                result.facts().problem(), result.rows(), result.moves(), result.planCosts()))
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .isEmpty();
    return result;
  }

  private static Location forHazards() {
    return new Location(
        "H", "A", 1, 0, 0, 500, 1000, 1000, 1000, 500_000, "HAZARD", "PIECE", "", false);
  }

  @Test
  void aSkuThatFitsNoLocationIsNamedAndTheOthersArePlaced() {
    var huge = new Sku("ACME", "HUGE", "", 5000, 10, 10, 1, 1, "AMBIENT", "", "PIECE", 1);

    var result = plan(warehouse(2).sku(huge).sku(sku("S1")).order(1, 0, 1));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("NO_FACE_FITS");
    assertThat(result.findings()).extracting(Finding::subject).containsExactly("HUGE");
    assertThat(result.plan().locationOf(1)).isNotEqualTo(Faces.NOWHERE);
  }

  @Test
  void ofMoreSkusThanFacesTheOftenPickedAreKeptAndTheRestIsNamed() {
    var result =
        plan(warehouse(1).sku(sku("S0")).sku(sku("S1")).sku(sku("S2")).order(1, 0, 2).order(2, 2));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("NO_FREE_FACE");
    assertThat(result.findings()).extracting(Finding::subject).containsExactly("S1");
  }

  @Test
  void aSkuThatWantsMoreFacesThanThereAreGetsWhatIsLeft() {
    var wants =
        new Sku("ACME", "S0", "", 1000, 1000, 1000, 1, 1, "AMBIENT", "", "PIECE", 2_000_000_000);

    var result = plan(warehouse(3).sku(wants).sku(sku("S1")).order(1, 0, 1));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("NO_FREE_FACE");
    assertThat(result.rows()).filteredOn(row -> row.locationId().isEmpty()).hasSize(1);
  }

  @Test
  void aPinnedSkuInAPlaceThatForbidsItStaysAndIsNamed() {
    var problem = warehouse(2).location(forHazards()).sku(sku("S0")).pinned(0, 4).order(1, 0);

    var result = plan(problem);

    assertThat(result.plan().locationOf(0)).isEqualTo(4);
    assertThat(result.findings()).extracting(Finding::code).containsExactly("PINNED_AGAINST_RULE");
  }

  @Test
  void aSkuInAPlaceThatForbidsItIsMoved() {
    var result = plan(warehouse(2).location(forHazards()).sku(sku("S0")).slot(0, 4).order(1, 0));

    assertThat(result.plan().locationOf(0)).isLessThan(4);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void withoutAMoveBudgetASkuInAPlaceThatForbidsItStaysAndIsNamed() {
    var problem = warehouse(2).location(forHazards()).sku(sku("S0")).slot(0, 4).order(1, 0);

    var result = plan(problem.rate(SlottingRate.MOVE_BUDGET, 0));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("STAYS_AGAINST_RULE");
  }

  @Test
  void moreGoodsOfAClassThanItHasLocationsAreStillPlanned() {
    var problem = warehouse(1).location(forHazards()).skusInPlace(2).sku(sku("S2")).pinned(2, 2);

    var result = plan(problem.order(1, 0, 1, 2));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("PINNED_AGAINST_RULE");
  }

  @Test
  void twoSkusInOneLocationAreParted() {
    var result =
        plan(warehouse(2).sku(sku("S0")).sku(sku("S1")).slot(0, 1).slot(1, 1).order(1, 0, 1));

    assertThat(result.plan().locationOf(0)).isNotEqualTo(result.plan().locationOf(1));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void hazardRulesThatNoPlanCanMeetAreNamed() {
    var problem =
        warehouse(1)
            .sku(hazard(sku("S0"), "FLAMMABLE"))
            .sku(hazard(sku("S1"), "FLAMMABLE"))
            .sku(hazard(sku("S2"), "OXIDISER"))
            .location(at(0, 0, 1))
            .slot(0, 0)
            .slot(1, 1)
            .slot(2, 2)
            .rule(new HazardRule("FLAMMABLE", "OXIDISER", Scope.BAY));

    var result = plan(problem.order(1, 0, 1, 2));

    assertThat(result.findings()).extracting(Finding::code).contains("STAYS_AGAINST_RULE");
    assertThat(result.findings().getFirst().text().en()).contains("hazardApart");
  }

  @Test
  void newHazardsThatNoPlaceIsSafeForAreNotPutAway() {
    var problem =
        warehouse(1)
            .sku(hazard(sku("S0"), "FLAMMABLE"))
            .sku(hazard(sku("S1"), "OXIDISER"))
            .slot(0, 0)
            .rule(new HazardRule("FLAMMABLE", "OXIDISER", Scope.AISLE))
            .rule(new HazardRule("OXIDISER", "OXIDISER", Scope.AISLE))
            .sku(hazard(sku("S2"), "OXIDISER"));

    var result = plan(problem);

    assertThat(result.plan().locationOf(1)).isEqualTo(1);
    assertThat(result.plan().locationOf(2)).isEqualTo(Faces.NOWHERE);
  }

  @Test
  void withoutAnyOrdersNothingMovesAndThatIsNamed() {
    var result = plan(warehouse(3).skusInPlace(3));

    assertThat(result.plan()).isEqualTo(result.inForce());
    assertThat(result.findings()).extracting(Finding::code).containsExactly("NO_ORDERS");
  }

  @Test
  void aWarehouseOfOneLocationIsPlanned() {
    var result = plan(warehouse(0).location(at(0, 0, 0)).sku(sku("S0")).order(1, 0));

    assertThat(result.plan().locationOf(0)).isZero();
  }

  @Test
  void aWarehouseWithoutLocationsNamesEverySku() {
    var result = plan(warehouse(0).sku(sku("S0")).order(1, 0));

    assertThat(result.findings()).extracting(Finding::code).containsExactly("NO_FACE_FITS");
  }

  @Test
  void aWarehouseWithoutGoodsIsPlanned() {
    assertThat(plan(warehouse(2)).rows()).isEmpty();
  }

  @Test
  void withoutAMoveBudgetOnlyNewGoodsArePutAway() {
    var problem = warehouse(3).skusInPlace(4).sku(sku("S4")).order(1, 3, 4).order(2, 3, 4);

    var result = plan(problem.rate(SlottingRate.MOVE_BUDGET, 0));

    assertThat(result.moves())
        .extracting(SlottingMove::kind)
        .containsExactly(SlottingMove.Kind.PUT_AWAY);
  }

  @Test
  void numbersOfTheGreatestSizeDontOverflow() {
    var most = Integer.MAX_VALUE;
    var tiny = new Sku("ACME", "TINY", "", 1, 1, 1, 0, 1, "AMBIENT", "", "PIECE", most);
    var vast =
        new Location("V", "A", 0, 0, 0, 0, most, most, most, most, "AMBIENT", "PIECE", "", false);

    var result =
        plan(
            warehouse(0)
                .location(vast)
                .sku(tiny)
                .order(1, 0)
                .rate(SlottingRate.WAGE_CENTS_PER_HOUR, 1e6)
                .rate(SlottingRate.HORIZON_DAYS, 366));

    assertThat(result.objectiveMicros()).isPositive();
  }

  @Test
  void aSkuListedTwiceIsPlannedOnceAndNamed() {
    var problem = warehouse(2).sku(sku("S0")).slot(0, 3).sku(sku("S0")).order(1, 1).order(2, 0);

    var result = plan(problem);

    assertThat(result.rows()).extracting(AssignedSlot::skuId).containsExactly("S0");
    assertThat(result.findings()).extracting(Finding::code).containsExactly("SKU_TWICE");
    assertThat(result.facts().costs().picksADay(0)).isEqualTo(1);
  }

  @Test
  void aSlotThatNamesNoLocationIsSaidToBeWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> warehouse(1).sku(sku("S0")).slot(0, 7).build())
        .withMessageContaining("location (7)");
  }

  @Test
  void aSkuWithoutSizeIsSaidToBeWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sku("ACME", "A-17", "", 0, 1, 1, 1, 1, "AMBIENT", "", "PIECE", 1))
        .withMessageContaining("length_mm (0) of SKU (A-17)");
  }

  @Test
  void goodsThatLieThereAndWereNeverOrderedAreNotExpectedToBe() {
    var problem = warehouse(3).skusInPlace(2).sku(sku("NEW"));
    for (var day = 1; day <= 80; day++) {
      problem.order(day, 0);
    }
    for (var day = 1; day <= 30; day++) {
      problem.sku(sku("LAUNCHED" + day)).order(20, 2 + day);
    }

    var demand = problem.build().demand().picksADay();

    assertThat(demand[0]).isPositive();
    assertThat(demand[1]).isZero();
    assertThat(demand[2]).isPositive();
  }
}
