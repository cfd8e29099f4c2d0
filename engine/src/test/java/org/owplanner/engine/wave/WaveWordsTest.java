package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class WaveWordsTest {

  /// Six orders of a line, a cart of one order: hours for so many tours of about 100 s.
  private static WaveResult plan(int seconds, int mostLines) {
    var problems =
        WaveProblems.warehouse(6)
            .skusInPlace(6, 9)
            .cart(WaveProblems.cart("ONE", 1, 100_000, 50_000, 0))
            .rate(WaveRate.SINGLES_MOST_ORDERS, 1)
            .picker("P0", 1, WaveProblems.FROM, WaveProblems.FROM + seconds, "A")
            .rate(WaveRate.WAVE_LEAST_LINES, 2)
            .rate(WaveRate.WAVE_MOST_LINES, mostLines);
    for (var o = 0; o < 6; o++) {
      problems.order(WaveProblems.order("O" + o, WaveProblems.TO, o));
    }
    return new WavePlanner().plan(problems.build(), Budget.ofSteps(200, 1, 1), Progress.silent());
  }

  @Test
  void anOrderForWhichPickersHaveNoTimeIsNotToldToLackAWave() {
    var result = plan(320, 1000);

    assertThat(result.plan().orders())
        .filteredOn(order -> order.state() == OrderState.DEFERRED)
        .isNotEmpty()
        .allMatch(order -> order.code().equals(OrderCode.CAPACITY));
  }

  @Test
  void anOrderForWhichPickersHaveTimeButNoWaveHasRoomIsToldSo() {
    var result = plan(3000, 3);

    assertThat(result.plan().orders())
        .filteredOn(order -> order.state() == OrderState.DEFERRED)
        .isNotEmpty()
        .allMatch(order -> order.code().equals(OrderCode.WAVE_SIZE));
  }
}
