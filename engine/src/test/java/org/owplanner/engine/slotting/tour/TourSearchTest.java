package org.owplanner.engine.slotting.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

final class TourSearchTest {
  private static final TourSearchSettings SETTINGS = TourSearchSettings.standard();
  private static final int MOST_LOOKS = 200_000;

  @Test
  void theSameStepsGiveTheSamePlanOnAnyNumberOfThreads() {
    for (var seed = 0; seed < 4; seed++) {
      var warehouse = RandomSearch.of(seed, 1_000_000);
      var one = search(warehouse, Budget.ofSteps(300, seed, 1));
      var three = search(warehouse, Budget.ofSteps(300, seed, 3));
      assertThat(three).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void thePlanCostsNoMoreThanTheStartAndUsuallyLess(RoutingPolicy policy) {
    var cheaper = 0;
    for (var seed = 0; seed < 8; seed++) {
      var warehouse = RandomSearch.of(seed, 1_000_000, policy);
      var before = warehouse.micros(warehouse.start());
      var after = warehouse.micros(search(warehouse, Budget.ofSteps(2_000, seed, 2)));
      assertThat(after).isLessThanOrEqualTo(before);
      cheaper += after < before ? 1 : 0;
    }
    assertThat(cheaper).isGreaterThan(5);
  }

  @Test
  void whatIsLeftOfTheBudgetOnceNoExchangeGainsIsUsed() {
    var cheaper = 0;
    for (var seed = 0; seed < 6; seed++) {
      var warehouse = RandomSearch.of(seed, 1_000_000);
      var few = warehouse.micros(search(warehouse, Budget.ofSteps(2_000, seed, 2)));
      var many = warehouse.micros(search(warehouse, Budget.ofSteps(20_000, seed, 2)));
      assertThat(many).isLessThanOrEqualTo(few);
      cheaper += many < few ? 1 : 0;
    }
    assertThat(cheaper).isPositive();
  }

  @Test
  void aMoveBudgetHolds() {
    for (var budget = 0; budget < 7; budget++) {
      var warehouse = RandomSearch.of(budget, budget);
      var plan = search(warehouse, Budget.ofSteps(3_000, 1, 2));
      var relocations = 0;
      for (var face = 0; face < plan.length; face++) {
        var now = warehouse.input().locationNow()[face];
        relocations += now >= 0 && now != plan[face] ? 1 : 0;
      }
      assertThat(relocations).isLessThanOrEqualTo(budget);
      assertThat(warehouse.micros(plan)).isLessThanOrEqualTo(warehouse.micros(warehouse.start()));
    }
  }

  @Test
  void everyFaceHasALocationOfItsOwnAndPinnedOnesStay() {
    var warehouse = RandomSearch.of(3, 1_000_000);
    warehouse.input().pinned()[0] = true;
    var plan = search(warehouse, Budget.ofSteps(2_000, 1, 2));
    assertThat(Arrays.stream(plan).distinct().count()).isEqualTo(plan.length);
    assertThat(plan[0]).isEqualTo(warehouse.start()[0]);
  }

  @Test
  void anExchangeChangesTheObjectiveByWhatTheProbeSaid() {
    for (var seed = 0; seed < 30; seed++) {
      var warehouse = RandomSearch.of(seed, 1_000_000);
      var state = warehouse.state();
      var random = new Random(seed);
      for (var i = 0; i < 20; i++) {
        var face = random.nextInt(state.locationOf.length);
        var location = random.nextInt(state.faceAt.length);
        if (state.mayExchange(face, location)) {
          var probe = new ExchangeProbe(state);
          probe.look(face, location);
          var expected = state.micros() + probe.micros();
          state.exchange(face, location);
          assertThat(warehouse.micros(state.locationOf)).isEqualTo(expected);
          state = warehouse.stateOf(state.locationOf);
        }
      }
    }
  }

  @Test
  void aCancelledSearchKeepsItsBest() {
    var warehouse = RandomSearch.of(5, 1_000_000);
    var points = new ArrayList<ProgressPoint>();
    var progress =
        new Progress() {
          @Override
          public void report(ProgressPoint point) {
            points.add(point);
          }

          @Override
          public boolean isCancelled() {
            return !points.isEmpty();
          }
        };
    var plan =
        TourSearch.improve(
            warehouse.input(),
            warehouse.start(),
            SETTINGS,
            Budget.ofSteps(Long.MAX_VALUE - 1, 1, 2),
            progress);
    assertThat(warehouse.micros(plan)).isEqualTo(points.getLast().objectiveMicros());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 1_000_000})
  void stepsWithoutEndEndByThemselvesWithAMoveBudgetAndWithout(int moveBudget) {
    assertThat(looksAroundUntilTheEnd(moveBudget, Budget.ofSteps(Long.MAX_VALUE - 1, 1, 1)))
        .isLessThan(MOST_LOOKS);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 1_000_000})
  void stepsWithoutEndEndWithTheTime(int moveBudget) {
    var noTime = Budget.ofSteps(Long.MAX_VALUE - 1, 1, 1).withTime(0);
    assertThat(looksAroundUntilTheEnd(moveBudget, noTime)).isLessThan(MOST_LOOKS);
    var noTimeNorSteps = Budget.ofTime(Duration.ZERO, 1, 1);
    assertThat(looksAroundUntilTheEnd(moveBudget, noTimeNorSteps)).isLessThan(MOST_LOOKS);
  }

  /// How often the search asks whether it may go on; it is cancelled when that gets too much.
  private static int looksAroundUntilTheEnd(int moveBudget, Budget budget) {
    var warehouse = RandomSearch.of(2, moveBudget);
    var asked = new AtomicInteger();
    var progress =
        new Progress() {
          @Override
          public void report(ProgressPoint point) {}

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() >= MOST_LOOKS;
          }
        };
    TourSearch.improve(warehouse.input(), warehouse.start(), SETTINGS, budget, progress);
    return asked.get();
  }

  private static int[] search(RandomSearch warehouse, Budget budget) {
    return TourSearch.improve(
        warehouse.input(), warehouse.start(), SETTINGS, budget, Progress.silent());
  }
}
