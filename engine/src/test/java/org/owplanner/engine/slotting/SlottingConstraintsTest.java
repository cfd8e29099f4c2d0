package org.owplanner.engine.slotting;

import static org.owplanner.engine.slotting.SlottingProblems.at;
import static org.owplanner.engine.slotting.SlottingProblems.hazard;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import ai.timefold.solver.core.api.score.stream.test.SingleConstraintAssertion;
import java.util.ArrayList;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Location;

/// For each constraint, that it bites, and a twin where it doesn't.
class SlottingConstraintsTest {

  private final ConstraintVerifier<SlottingConstraints, SlottingPlan> verifier =
      ConstraintVerifier.build(new SlottingConstraints(), SlottingPlan.class, SlotAssignment.class);

  /// The constraint, judging the faces at these locations.
  private SingleConstraintAssertion judge(
      BiFunction<SlottingConstraints, ConstraintFactory, Constraint> constraint,
      SlottingProblem problem,
      int... locationOf) {
    var facts = SlottingFacts.of(problem);
    var given = new ArrayList<>();
    given.add(facts);
    given.addAll(problem.hazardRules());
    given.addAll(SlottingPlan.of(facts, Arrangement.of(locationOf)).getAssignments());
    return verifier.verifyThat(constraint).given(given.toArray());
  }

  private static Location kind(String storageClass, String pickType, String owner, boolean buffer) {
    var plain = at(1, 0, 0);
    return new Location(
        "X",
        "A",
        1,
        0,
        0,
        plain.yMm(),
        1000,
        1000,
        1000,
        5000,
        storageClass,
        pickType,
        owner,
        buffer);
  }

  private static SlottingProblem oneSkuAndA(Location location) {
    return warehouse(0).sku(sku("S0")).location(at(0, 0, 0)).location(location).build();
  }

  private static Sku goods(int lengthMm, int weightG) {
    return new Sku("ACME", "S0", "", lengthMm, 100, 100, weightG, 1, "AMBIENT", "", "PIECE", 1);
  }

  @Test
  void goodsThatAreTooLongDontFit() {
    var problem = warehouse(1).sku(goods(1001, 1)).build();

    judge(SlottingConstraints::fits, problem, 0).penalizesBy(1);
  }

  @Test
  void goodsThatFitInAnotherOrientationFit() {
    var problem = warehouse(1).sku(goods(1000, 1)).build();

    judge(SlottingConstraints::fits, problem, 0).hasNoImpact();
  }

  @Test
  void goodsAboveTheLoadLimitDontFit() {
    var problem = oneSkuAndA(kind("AMBIENT", "PIECE", "", false));
    var heavy = warehouse(0).sku(goods(100, 5001)).location(kind("AMBIENT", "PIECE", "", false));

    judge(SlottingConstraints::fits, heavy.build(), 0).penalizesBy(1);
    judge(SlottingConstraints::fits, problem, 1).hasNoImpact();
  }

  @Test
  void heavyGoodsDontLieHigh() {
    var problem = warehouse(1).location(at(0, 0, 2)).sku(goods(100, 15_000)).build();

    judge(SlottingConstraints::fits, problem, 2).penalizesBy(1);
    judge(SlottingConstraints::fits, problem, 0).hasNoImpact();
  }

  @Test
  void nothingStaysInABuffer() {
    var problem = oneSkuAndA(kind("AMBIENT", "PIECE", "", true));

    judge(SlottingConstraints::fits, problem, 1).penalizesBy(1);
    judge(SlottingConstraints::fits, problem, 0).hasNoImpact();
  }

  @Test
  void ambientGoodsDontLieWithHazards() {
    var problem = oneSkuAndA(kind("HAZARD", "PIECE", "", false));

    judge(SlottingConstraints::storageClass, problem, 1).penalizesBy(1);
    judge(SlottingConstraints::storageClass, problem, 0).hasNoImpact();
  }

  @Test
  void piecesArentPickedFromPallets() {
    var problem = oneSkuAndA(kind("AMBIENT", "PALLET", "", false));

    judge(SlottingConstraints::pickType, problem, 1).penalizesBy(1);
    judge(SlottingConstraints::pickType, problem, 0).hasNoImpact();
  }

  @Test
  void anotherOwnersZoneIsClosed() {
    var problem = oneSkuAndA(kind("AMBIENT", "PIECE", "OTHER", false));
    var own = oneSkuAndA(kind("AMBIENT", "PIECE", "ACME", false));

    judge(SlottingConstraints::dedicatedZone, problem, 1).penalizesBy(1);
    judge(SlottingConstraints::dedicatedZone, own, 1).hasNoImpact();
  }

  private static SlottingProblem hazards(Scope scope) {
    return warehouse(2)
        .location(at(0, 0, 1))
        .sku(hazard(sku("S0"), "FLAMMABLE"))
        .sku(hazard(sku("S1"), "OXIDISER"))
        .rule(new HazardRule("FLAMMABLE", "OXIDISER", scope))
        .build();
  }

  @Test
  void hazardsThatMustBeApartDontShareABay() {
    judge(SlottingConstraints::hazardApart, hazards(Scope.BAY), 0, 4).penalizesBy(1);
    judge(SlottingConstraints::hazardApart, hazards(Scope.BAY), 0, 1).hasNoImpact();
  }

  @Test
  void hazardsThatMustBeFarApartDontShareAnAisle() {
    judge(SlottingConstraints::hazardApart, hazards(Scope.AISLE), 0, 1).penalizesBy(1);
    judge(SlottingConstraints::hazardApart, hazards(Scope.AISLE), 0, 2).hasNoImpact();
  }

  @Test
  void hazardsOfOneClassThatMustBeApartDontShareABay() {
    var problem =
        warehouse(1)
            .location(at(0, 0, 1))
            .sku(hazard(sku("S0"), "PEROXIDE"))
            .sku(hazard(sku("S1"), "PEROXIDE"))
            .rule(new HazardRule("PEROXIDE", "PEROXIDE", Scope.BAY))
            .build();

    judge(SlottingConstraints::hazardApart, problem, 0, 2).penalizesBy(1);
    judge(SlottingConstraints::hazardApart, problem, 0, 1).hasNoImpact();
  }

  @Test
  void twoFacesDontShareALocation() {
    var problem = warehouse(2).sku(sku("S0")).sku(sku("S1")).build();

    judge(SlottingConstraints::oneSkuALocation, problem, 1, 1).penalizesBy(1);
    judge(SlottingConstraints::oneSkuALocation, problem, 1, 2).hasNoImpact();
  }

  @Test
  void pinnedFacesStay() {
    var problem = warehouse(2).sku(sku("S0")).pinned(0, 1).build();

    judge(SlottingConstraints::pinnedStays, problem, 0).penalizesBy(1);
    judge(SlottingConstraints::pinnedStays, problem, 1).hasNoImpact();
  }

  @Test
  void vetoedSkusStay() {
    var problem = warehouse(2).sku(sku("S0")).slot(0, 1).kept(0).build();

    judge(SlottingConstraints::pinnedStays, problem, 0).penalizesBy(1);
  }

  @Test
  void relocationsKeepTheBudgetButPutAwaysDontCount() {
    var problem =
        warehouse(3).skusInPlace(3).sku(sku("S3")).rate(SlottingRate.MOVE_BUDGET, 2).build();

    judge(SlottingConstraints::moveBudget, problem, 1, 2, 0, 3).penalizesBy(1);
    judge(SlottingConstraints::moveBudget, problem, 1, 0, 2, 3).hasNoImpact();
  }

  @Test
  void relocationsAndCyclesKeepTheBudgetOfMinutes() {
    // 6 minutes a relocation, 4 more for a cycle.
    var problem = warehouse(3).skusInPlace(3).sku(sku("S3"));

    problem.rate(SlottingRate.MOVE_BUDGET_MINUTES, 15);
    judge(SlottingConstraints::moveMinutes, problem.build(), 1, 0, 2, 3).penalizesBy(1);
    judge(SlottingConstraints::moveMinutes, problem.build(), 4, 5, 2, 3).hasNoImpact();
    problem.rate(SlottingRate.MOVE_BUDGET_MINUTES, 0);
    judge(SlottingConstraints::moveMinutes, problem.build(), 1, 2, 0, 3).hasNoImpact();
  }

  @Test
  void everyFaceIsPlaced() {
    var problem = warehouse(2).sku(sku("S0")).build();

    judge(SlottingConstraints::isPlaced, problem, Faces.NOWHERE).penalizesBy(1);
    judge(SlottingConstraints::isPlaced, problem, 0).hasNoImpact();
  }

  @Test
  void walkingIsTheLengthOfTheToursAtAMetresPrice() {
    var problem = warehouse(10).sku(sku("S0")).order(1, 0).build();
    // One tour on the only day of the window: 28 days · 4,444.4 micros a metre.
    var microsPerMetre = Math.round(28 * 16_000_000 / 3600.0);

    judge(SlottingConstraints::walking, problem, 4).penalizesBy(9 * microsPerMetre);
    judge(SlottingConstraints::walking, problem, Faces.NOWHERE).hasNoImpact();
  }

  @Test
  void reachingHasAPriceByLevel() {
    var problem = warehouse(1).location(at(0, 0, 1)).sku(sku("S0")).order(1, 0).build();

    judge(SlottingConstraints::reaching, problem, 0)
        .penalizesBy(Math.round(28 * 3 * 16_000_000 / 3600.0));
    judge(SlottingConstraints::reaching, problem, 2)
        .penalizesBy(Math.round(28 * 2 * 16_000_000 / 3600.0));
  }

  @Test
  void whatIsNeverPickedIsNeverReachedFor() {
    var problem = warehouse(1).sku(sku("S0")).build();

    judge(SlottingConstraints::reaching, problem, 0).hasNoImpact();
  }

  @Test
  void aFaceIsRefilledAsOftenAsItIsEmptied() {
    var problem = warehouse(1).sku(sku("S0")).order(1, 0).build();

    judge(SlottingConstraints::faceRefill, problem, 0)
        .penalizesBy(Math.round(28 / 125.0 * 120 * 16_000_000 / 3600.0));
  }

  @Test
  void whatIsNeverPickedIsNeverRefilled() {
    var problem = warehouse(1).sku(sku("S0")).build();

    judge(SlottingConstraints::faceRefill, problem, 0).hasNoImpact();
  }

  @Test
  void aBusyAisleHasQueues() {
    var problem =
        warehouse(2)
            .sku(sku("S0"))
            .sku(sku("S1"))
            .order(1, 0, 1)
            .rate(SlottingRate.CROWDING_SHARE, 0.5)
            .build();

    judge(SlottingConstraints::crowding, problem, 0, 1)
        .penalizesBy(Math.round(28 * 2 * 16_000_000 / 3600.0));
    judge(SlottingConstraints::crowding, problem, 0, 2).hasNoImpact();
  }

  @Test
  void relocationsAreCountedAndPutAwaysArent() {
    var problem = warehouse(2).sku(sku("S0")).sku(sku("S1")).slot(0, 0).build();

    judge(SlottingConstraints::moves, problem, 1, 2).penalizesBy(1);
    judge(SlottingConstraints::moves, problem, 0, 2).hasNoImpact();
  }

  @Test
  void eachCycleOfRelocationsGoesThroughABuffer() {
    var problem = warehouse(3).skusInPlace(5).build();

    judge(SlottingConstraints::bufferLegs, problem, 1, 0, 3, 4, 2).penalizesBy(2);
    judge(SlottingConstraints::bufferLegs, problem, 1, 2, 3, 4, 5).hasNoImpact();
  }
}
