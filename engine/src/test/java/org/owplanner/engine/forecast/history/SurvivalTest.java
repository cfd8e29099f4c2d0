package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SurvivalTest {

  @Test
  void aMonthOfQuietEndsDailyGoodsButNotRareOnes() {
    assertThat(Survival.alive(180, 200, 30)).isLessThan(0.01);
    assertThat(Survival.alive(6, 200, 30)).isGreaterThan(0.9);
  }

  @Test
  void quietDaysLowerTheChanceStepByStep() {
    var before = 1.0;
    for (var days = 1; days < 200; days++) {
      var now = Survival.alive(20, 200, days);
      assertThat(now).isLessThan(before);
      before = now;
    }
  }

  @Test
  void withoutAnyDemandNothingHasEnded() {
    assertThat(Survival.alive(new double[100])).isEqualTo(1);
  }

  @Test
  void unknownDaysDoNotCount() {
    var demand = new double[60];
    Arrays.fill(demand, 0, 30, 1);
    Arrays.fill(demand, 30, 60, Double.NaN);

    assertThat(Survival.alive(demand)).isEqualTo(1);
  }
}
