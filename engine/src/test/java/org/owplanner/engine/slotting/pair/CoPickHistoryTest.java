package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.PickOrders;

class CoPickHistoryTest {

  private static final HistoryWindow TWO_DAYS = new HistoryWindow(10, 12, 1);

  @Test
  void aPairCountsTheWeightOfTheOrdersThatHoldBoth() {
    // day 10 weighs 1/2, day 11 weighs 1, both together 1.5
    var orders =
        new PickOrders(
            new int[] {10, 10, 11, 11}, new int[] {0, 2, 3, 6, 7}, new int[] {4, 1, 2, 1, 4, 4, 3});

    var coPicks = new CoPickHistory(5, TWO_DAYS, 60).count(orders, 900);

    assertThat(coPicks.pairs()).isEqualTo(1);
    assertThat(coPicks.partner(coPicks.first(1))).isEqualTo(4);
    assertThat(coPicks.partner(coPicks.first(4))).isEqualTo(1);
    assertThat(coPicks.microsPerMetre(coPicks.first(1))).isEqualTo(900);
  }

  @Test
  void pairsThatMeetAsOftenAsByChanceAreLeftOut() {
    var orders = new PickOrders(new int[] {11, 11}, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1});

    assertThat(new CoPickHistory(2, TWO_DAYS, 60).count(orders, 900).pairs()).isZero();
  }

  @Test
  void ordersLargerThanATourAreLeftOut() {
    var orders =
        new PickOrders(
            new int[] {11, 11, 11}, new int[] {0, 3, 6, 7}, new int[] {0, 1, 2, 0, 1, 2, 3});

    assertThat(new CoPickHistory(4, TWO_DAYS, 2).count(orders, 900).pairs()).isZero();
    assertThat(new CoPickHistory(4, TWO_DAYS, 3).count(orders, 900).pairs()).isEqualTo(3);
  }
}
