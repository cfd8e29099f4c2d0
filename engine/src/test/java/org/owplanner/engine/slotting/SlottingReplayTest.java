package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Tours;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class SlottingReplayTest {

  private static final int TOUR_LINES = 6;

  private final SlottingProblem small = problem(80);
  private final List<AssignedSlot> rows =
      new SlottingPlanner().plan(small, Budget.ofSteps(200, 1, 1), Progress.silent()).rows();

  @Test
  void ordersBatchedAsWavesTakeFewerMetresThanFirstInFirstOutOnEveryArrangement() {
    var asWaves = SlottingReplay.of(small, small.history(), rows);
    var fifo = SlottingReplay.of(small, small.history(), rows, new FifoBatcher(TOUR_LINES));

    for (var arrangement :
        List.of(SlottingReplay.IN_FORCE, SlottingReplay.PLAN, SlottingReplay.VELOCITY)) {
      assertThat(metres(asWaves, arrangement))
          .as(arrangement)
          .isPositive()
          .isLessThan(metres(fifo, arrangement));
    }
  }

  @Test
  void theSameOrdersAreReplayedTheSameTwice() {
    assertThat(SlottingReplay.of(small, small.history(), rows))
        .isEqualTo(SlottingReplay.of(small, small.history(), rows));
  }

  @Test
  void onlyWhatIsShownIsBatchedAsWavesNotTheRankingsThatVelocityIsChosenFrom() {
    var batched = new AtomicInteger();

    var shown =
        SlottingReplay.of(
            small,
            small.history(),
            rows,
            (orders, locationOfFace) -> {
              batched.incrementAndGet();
              return oneTour(orders);
            });

    assertThat(shown).isNotEmpty().allMatch(day -> day.day().tours() == 1);
    assertThat(batched).hasValue(shown.size());
  }

  @Test
  void manyOrdersAreBatchedFirstInFirstOut() {
    var large = problem(10_001);

    assertThat(SlottingReplay.of(large, large.history(), rows))
        .isEqualTo(SlottingReplay.of(large, large.history(), rows, new FifoBatcher(TOUR_LINES)));
  }

  private static Tours oneTour(PickOrders orders) {
    return new Tours(
        new int[] {orders.epochDay()[0]}, new int[] {0, orders.lines()}, orders.lineFace());
  }

  private static double metres(List<ReplayedDay> days, String arrangement) {
    return days.stream()
        .filter(day -> day.arrangement().equals(arrangement))
        .mapToDouble(day -> day.day().metres())
        .sum();
  }

  private static SlottingProblem problem(int orders) {
    var problem = SlottingProblems.random(3, 12, 14, orders);
    return problem.withRates(problem.rates().with(SlottingRate.TOUR_LINES, TOUR_LINES));
  }
}
