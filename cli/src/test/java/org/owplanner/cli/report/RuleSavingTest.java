package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleSavingTest {

  @Test
  void daysAddUpAndEachWayIsComparedOnTheSameOnes() {
    var savings = RuleSaving.of(SampleTransfers.replay());
    assertThat(savings).extracting(RuleSaving::rule).containsExactly("NOTHING", "TOP_UP");
    var topUp = savings.getLast();
    assertThat(topUp.days()).isEqualTo(2);
    assertThat(topUp.trips()).isEqualTo(6);
    assertThat(topUp.savedMicros()).isEqualTo(2 * (1_644_212_300L - 1_376_422_300L));
    assertThat(topUp.isSeen()).isFalse();
  }

  @Test
  void aWayThatCostsLessThanThePlanSavesANegativeShare() {
    assertThat(new RuleSaving("TOP_UP", true, 1, 1, 2, 100, 110).share()).isEqualTo(-0.1);
    assertThat(new RuleSaving("NOTHING", true, 1, 0, 0, 0, -5).share()).isNaN();
    assertThat(RuleSaving.of(List.of())).isEmpty();
  }
}
