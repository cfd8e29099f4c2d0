package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.TODAY;
import static org.owplanner.engine.wave.WaveProblems.cart;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.sku;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import ai.timefold.solver.core.api.score.stream.test.SingleConstraintAssertion;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// For each constraint, that it bites, and a twin where it doesn't.
class WaveConstraintsTest {

  private static final int NONE = -1;
  private static final int MICROS_A_SECOND = 5_000;

  private final ConstraintVerifier<WaveConstraints, WavePlan> verifier =
      ConstraintVerifier.build(new WaveConstraints(), WavePlan.class, PartAssignment.class);

  /// The constraint, judging parts in these slots, each taken nearest to the depot.
  private SingleConstraintAssertion judge(
      BiFunction<WaveConstraints, ConstraintFactory, Constraint> constraint,
      WaveProblems problems,
      int... slotOf) {
    var facts = WaveFacts.of(problems.build());
    assertThat(slotOf).hasSize(facts.parts().size());
    var plan = WavePlan.of(new WaveState(facts, facts.problem().layout().routing(), true));
    var given = new ArrayList<>();
    given.add(facts);
    for (var part = 0; part < slotOf.length; part++) {
      var assignment = plan.getAssignments().get(part);
      if (slotOf[part] != NONE) {
        assignment.setSlot(slotOf[part]);
        assignment.setTake(assignment.getTakes().get(1));
      }
      given.add(assignment);
    }
    return verifier.verifyThat(constraint).given(given.toArray());
  }

  /// One picker, four SKUs of which three units each lie in the first aisle.
  private static WaveProblems shift() {
    return WaveProblems.warehouse(4).skusInPlace(4, 3).picker("P0", 0);
  }

  private static WaveProblems twoOrders() {
    return shift().order(order("O0", TO, 0, 1)).order(order("O1", TO, 2));
  }

  private static OpenOrder of(String id, int cutOff, boolean isHard, int units) {
    return new OpenOrder(id, FROM, cutOff, isHard, 0, List.of(new OrderLine(1, 0, units)));
  }

  @Test
  void anOrderOfWhichAPartIsMissingIsNotWhole() {
    // 15 units of 8000 cm³ are two parts of 12 and 3.
    var large = WaveProblems.warehouse(4).sku(sku("S0", 200, 1000)).picker("P0", 0);
    large.stock(0, 0, "", StockLot.NO_EXPIRY, 20).order(of("O0", TO, false, 15));

    judge(WaveConstraints::isWhole, large, 0, NONE).penalizesBy(1);
    judge(WaveConstraints::isWhole, large, 0, 1).hasNoImpact();
    judge(WaveConstraints::isWhole, large, NONE, NONE).hasNoImpact();
  }

  @Test
  void aPickerStaysInItsZones() {
    var problems = twoOrders().picker("P1", 0, FROM, TO, "B");
    var width = WaveFacts.of(problems.build()).slots().width();

    judge(WaveConstraints::reachable, problems, width, NONE).penalizesBy(1);
    judge(WaveConstraints::reachable, problems, 0, NONE).hasNoImpact();
  }

  @Test
  void aBatchHoldsItsEquipmentsLimits() {
    var problems = twoOrders().cart(cart("TINY", 1, 100_000, 50_000, 0)).picker("P1", 1);
    var width = WaveFacts.of(problems.build()).slots().width();

    judge(WaveConstraints::equipmentLimits, problems, width, width).penalizesBy(1);
    judge(WaveConstraints::equipmentLimits, problems, 0, 0).hasNoImpact();
    judge(WaveConstraints::equipmentLimits, problems, width, width + 1).hasNoImpact();
  }

  @Test
  void noUnitIsTakenTwice() {
    var problems = shift().order(of("O0", TO, false, 2)).order(of("O1", TO, false, 2));

    judge(WaveConstraints::stock, problems, 0, 0).penalizesBy(1);
    judge(WaveConstraints::stock, problems, 0, NONE).hasNoImpact();
  }

  @Test
  void whatExpiresSoonerIsTakenFirst() {
    var problems = WaveProblems.warehouse(4).sku(sku("S0", 200, 1000)).picker("P0", 0);
    problems.stock(3, 0, "OLD", TODAY + 10, 1).stock(0, 0, "NEW", TODAY + 30, 5);
    problems.order(of("O0", TO, false, 3)).order(of("O1", TO, false, 1));
    var facts = WaveFacts.of(problems.build());
    var fresh = new Take(new int[] {1}, new int[] {1}, new int[] {1});

    judge(WaveConstraints::firstExpired, problems, 0, 0).hasNoImpact();
    verifier
        .verifyThat(WaveConstraints::firstExpired)
        .given(
            facts,
            new PartAssignment(1, TakeRange.of(facts, 1, new StockLeft(facts), fresh), 0, fresh))
        .penalizesBy(1);
  }

  @Test
  void aBatchIsBackBeforeItsPickerEnds() {
    var brief = twoOrders().picker("P1", 0, FROM, FROM + 91, "A");
    var width = WaveFacts.of(brief.build()).slots().width();

    judge(WaveConstraints::inTime, brief, width, NONE).penalizesBy(1);
    judge(WaveConstraints::inTime, brief, 0, NONE).hasNoImpact();
  }

  @Test
  void everyTourIsMadeReady() {
    judge(WaveConstraints::tourSetUp, twoOrders(), 0, 1).penalizesBy(2 * 90 * MICROS_A_SECOND);
    judge(WaveConstraints::tourSetUp, twoOrders(), 0, 0).penalizesBy(90 * MICROS_A_SECOND);
    judge(WaveConstraints::tourSetUp, twoOrders(), NONE, NONE).hasNoImpact();
  }

  @Test
  void togetherStopsAreWalkedToOnce() {
    // To 1500 mm and back, and to 2500 mm and back; together only the latter.
    judge(WaveConstraints::walking, twoOrders(), 0, 1).penalizesBy((3 + 5) * MICROS_A_SECOND);
    judge(WaveConstraints::walking, twoOrders(), 0, 0).penalizesBy(5 * MICROS_A_SECOND);
    judge(WaveConstraints::walking, twoOrders(), NONE, NONE).hasNoImpact();
  }

  @Test
  void everyLocationIsReachedForAndEveryUnitTaken() {
    judge(WaveConstraints::picking, twoOrders(), 0, NONE)
        .penalizesBy((4 + 1 + 4 + 1) * MICROS_A_SECOND);
    judge(WaveConstraints::picking, twoOrders(), NONE, NONE).hasNoImpact();
  }

  @Test
  void anOrderThatMissesAHardCutOffIsLateUntilTheCarrierComesAgain() {
    // 100 cents an hour; a day.
    judge(WaveConstraints::lateness, shift().order(of("O0", FROM, true, 1)), 0)
        .penalizesBy(24 * 1_000_000);
    judge(WaveConstraints::lateness, shift().order(of("O0", TO, true, 1)), 0).hasNoImpact();
  }

  @Test
  void anOrderWaitsUntilItIsPacked() {
    // 90 + 1 + 4 + 1 s of the tour and 120 s of packing at 2 cents an hour.
    judge(WaveConstraints::waiting, shift().order(of("O0", TO, false, 1)), 0)
        .penalizesBy(Math.round(20_000 * (216 / 3600.0)));
    judge(
            WaveConstraints::waiting,
            shift().rate(WaveRate.WAITING_CENTS_PER_ORDER_HOUR, 0).order(of("O0", TO, false, 1)),
            0)
        .hasNoImpact();
  }

  @Test
  void aDeferredOrderIsATourOfItsOwnTomorrow() {
    judge(WaveConstraints::deferral, shift().order(of("O0", TO, false, 1)), NONE)
        .penalizesBy((90 + 1 + 4 + 1) * MICROS_A_SECOND);
    judge(WaveConstraints::deferral, shift().order(of("O0", TO, false, 1)), 0).hasNoImpact();
  }

  @Test
  void hoursWithoutToursAreIdle() {
    judge(WaveConstraints::idle, twoOrders(), NONE, NONE)
        .penalizesBy(Math.round(0.1 * MICROS_A_SECOND * (TO - FROM)));
    judge(WaveConstraints::idle, twoOrders().rate(WaveRate.IDLE_SHARE, 0), 0, NONE).hasNoImpact();
  }

  @Test
  void aLineFromTwoPlacesIsSplit() {
    var split = WaveProblems.warehouse(4).sku(sku("S0", 200, 1000)).picker("P0", 0);
    split.stock(0, 0, "", StockLot.NO_EXPIRY, 2).stock(1, 0, "", StockLot.NO_EXPIRY, 2);

    judge(WaveConstraints::splitLine, split.order(of("O0", TO, false, 3)), 0).penalizesBy(100_000);
    judge(WaveConstraints::splitLine, shift().order(of("O0", TO, false, 3)), 0).hasNoImpact();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 7})
  void theScoreIsTheObjectiveToTheMicroWhateverTheSolverDoes(long seed) {
    var problems = WaveProblems.randomly(seed, 7);
    if (seed % 4 == 1) {
      problems.rate(WaveRate.PICK_BY_ZONE, 1);
    }
    var result =
        new WavePlanner(EnvironmentMode.FULL_ASSERT)
            .plan(problems.build(), Budget.ofSteps(300, seed, 1), Progress.silent());

    assertThat(result.convergence().getLast().objectiveMicros())
        .isEqualTo(result.objectiveMicros());
  }
}
