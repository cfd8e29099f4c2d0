package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class WaveWordsTest {

  /// Six orders of a line, a cart of one order: hours for so many tours of about 100 s.
  private static WaveResult plan(int seconds, int mostLines) {
    return plan(shift(seconds, mostLines));
  }

  private static WaveProblems shift(int seconds, int mostLines) {
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
    return problems;
  }

  private static WaveResult plan(WaveProblems problems) {
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

  @Test
  void anOrderWithoutRoomIsToldWhenOneMorePickerMustComeForItAtTheLatest() {
    var without = plan(320, 1000);

    assertThat(without.plan().orders())
        .filteredOn(order -> order.state() == OrderState.DEFERRED)
        .isNotEmpty()
        .allMatch(order -> order.remedy().en().contains("(with ONE) from 08:03 at the latest"));
    assertThat(deferred(plan(withOneMoreFrom(180)))).isEqualTo(deferred(without) - 1);
    assertThat(deferred(plan(withOneMoreFrom(240)))).isEqualTo(deferred(without));
  }

  private static WaveProblems withOneMoreFrom(int seconds) {
    return shift(320, 1000)
        .picker("P1", 1, WaveProblems.FROM + seconds, WaveProblems.FROM + 320, "A");
  }

  private static long deferred(WaveResult result) {
    return result.plan().orders().stream()
        .filter(order -> order.state() == OrderState.DEFERRED)
        .count();
  }
}
