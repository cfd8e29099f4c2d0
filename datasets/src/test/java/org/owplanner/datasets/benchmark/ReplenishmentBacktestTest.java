package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.replay.ReplayTerm;
import org.owplanner.engine.replenishment.replay.ReplayTotals;

class ReplenishmentBacktestTest {

  @Test
  void allRulesMeetTheSameDemandAndStartAlike() {
    var rows =
        ReplenishmentBacktest.run(
            new ReplenishmentBacktestSettings(1, 4, 1, false, 1, 1), line -> {});
    var all = rows.stream().filter(row -> row.seller().equals("all")).toList();

    assertThat(all).extracting(ReplenishmentBacktestRow::policy).hasSize(5).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(row -> row.totals().demandUnits())
        .containsOnly(all.getFirst().totals().demandUnits());
    assertThat(all.getFirst().totals().days()).isEqualTo(7);
    // What is ordered now takes longer than a week, so that nobody's demand is met otherwise.
    assertThat(all)
        .extracting(row -> row.totals().lostUnits())
        .containsOnly(all.getFirst().totals().lostUnits());
  }

  @Test
  void theBestRuleIsTheOneThatCostsLeastAndNoPlan() {
    var rows = List.of(row("plan", 70), row("min-max", 90), row("(s, S)", 80));

    assertThat(ReplenishmentBacktest.bestRule(rows).policy()).isEqualTo("(s, S)");
    assertThat(rows.getFirst().endAtCostCents()).isEqualTo(70 - 4);
  }

  private static ReplenishmentBacktestRow row(String policy, long cents) {
    var micros =
        Map.of(ReplayTerm.LOST_MARGIN, (cents - 4) * 10_000, ReplayTerm.LEFT_OVER, 4 * 10_000L);
    return new ReplenishmentBacktestRow("all", policy, new ReplayTotals(7, 1, 0, 0, 0, micros));
  }
}
