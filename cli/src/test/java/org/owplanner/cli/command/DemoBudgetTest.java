package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.batch.plan.PlanBudget;

class DemoBudgetTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 4, 20, 60, 63})
  void theSharesAreTheWhole(long seconds) {
    var whole = new PlanBudget(seconds, 9, 2);

    assertThat(
            DemoBudget.ofSlotting(whole).seconds()
                + DemoBudget.ofWaves(whole).seconds()
                + DemoBudget.ofReplenishment(whole).seconds()
                + DemoBudget.ofTransfers(whole).seconds())
        .isEqualTo(seconds);
    assertThat(DemoBudget.ofTransfers(whole).steps()).isEqualTo(9);
  }
}
