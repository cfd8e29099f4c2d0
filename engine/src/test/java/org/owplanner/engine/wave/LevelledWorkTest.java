package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

class LevelledWorkTest {

  /// Six orders of a tour each, due at the end; when they are packed costs nothing.
  private static WaveProblems shift() {
    var problems =
        WaveProblems.warehouse(6)
            .skusInPlace(6, 9)
            .picker("P0", 0)
            .picker("P1", 0)
            .rate(WaveRate.WAITING_CENTS_PER_ORDER_HOUR, 0);
    for (var o = 0; o < 6; o++) {
      problems.order(WaveProblems.order("O" + o, TO, o));
    }
    return problems;
  }

  private static WaveState fiveToOne(WaveProblems problems) {
    var draft = new DraftedState(problems.build());
    for (var o = 0; o < 5; o++) {
      draft.tour(0, o);
    }
    return draft.tour(1, 5).state();
  }

  private static int[] tours(WaveState state) {
    return new int[] {state.length(0), state.length(1)};
  }

  private static int spread(WaveState state) {
    var busy = new int[2];
    for (var p = 0; p < 2; p++) {
      for (var i = 0; i < state.length(p); i++) {
        busy[p] += state.batch(state.batchAt(p, i)).seconds;
      }
    }
    return Math.abs(busy[0] - busy[1]);
  }

  @Test
  void fiveToursToOneBecomeThreeToThreeAtTheSameCost() {
    var state = fiveToOne(shift());
    var terms = WaveCosts.terms(state);
    assertThat(tours(state)).containsExactly(5, 1);

    LevelledWork.level(state);

    assertThat(tours(state)).containsExactly(3, 3);
    assertThat(WaveCosts.terms(state)).isEqualTo(terms);
    assertThat(spread(state)).isLessThanOrEqualTo(leastSpread(state));
    var rows = WaveRowWriter.write(state).rows();
    assertThat(WaveVerifier.verify(shift().build(), rows, terms)).isEmpty();
  }

  /// The least difference of two shares of three tours each.
  private static int leastSpread(WaveState state) {
    var seconds = new int[6];
    for (var o = 0; o < 6; o++) {
      seconds[o] = state.batch(state.batchOf(o)).seconds;
    }
    var all = Arrays.stream(seconds).sum();
    var least = all;
    for (var set = 0; set < 64; set++) {
      if (Integer.bitCount(set) == 3) {
        var one = 0;
        for (var o = 0; o < 6; o++) {
          one += (set >> o & 1) * seconds[o];
        }
        least = Math.min(least, Math.abs(all - 2 * one));
      }
    }
    return least;
  }

  @Test
  void toursStayWhereTheirOrdersWouldBeLateOtherwise() {
    var problems = shift().picker("P2", 0, FROM + 3600, TO, "A", "B");
    for (var o = 6; o < 9; o++) {
      problems.order(WaveProblems.order("O" + o, FROM + 1200, o - 6));
    }
    var draft = new DraftedState(problems.build());
    for (var o = 6; o < 9; o++) {
      draft.tour(0, o);
    }
    var state = draft.tour(1, 0).tour(1, 1).tour(1, 2).state();

    LevelledWork.level(state);

    for (var o = 6; o < 9; o++) {
      assertThat(state.orders().picked(o)).isLessThan(FROM + 1200);
    }
    assertThat(state.length(2)).isEqualTo(2);
  }

  @Test
  void toursStayWithPickersOfOtherEquipment() {
    var problems = shift();
    var other =
        problems.cart(WaveProblems.cart("L", 20, 200_000, 90_000, 0)).picker("P2", 1).build();
    var draft = new DraftedState(other);
    for (var o = 0; o < 6; o++) {
      draft.tour(2, o);
    }

    LevelledWork.level(draft.state());

    assertThat(draft.state().length(2)).isEqualTo(6);
  }

  /// Without a plan the second picker gets what is left when it comes.
  @Test
  void aWholePlanIsLevelThoughOnePickerComesLater() {
    var problems =
        WaveProblems.warehouse(6)
            .skusInPlace(6, 9)
            .cart(WaveProblems.cart("ONE", 1, 100_000, 50_000, 0))
            .picker("P0", 1)
            .picker("P1", 1, FROM + 400, TO, "A", "B")
            .rate(WaveRate.SINGLES_MOST_ORDERS, 1)
            .rate(WaveRate.WAITING_CENTS_PER_ORDER_HOUR, 0);
    for (var o = 0; o < 6; o++) {
      problems.order(WaveProblems.order("O" + o, TO, o));
    }
    var problem = problems.build();

    var result = new WavePlanner().plan(problem, Budget.ofSteps(300, 3, 1), Progress.silent());

    var tours =
        result.plan().batches().stream()
            .collect(Collectors.groupingBy(PlannedBatch::pickerId, Collectors.counting()));
    assertThat(tours).isEqualTo(Map.of("P0", 3L, "P1", 3L));
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
  }
}
