package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.datasets.sample.LayoutVariants;

final class SlottingBacktestTest {

  @Test
  void evenAShortSearchWalksLessOnUnseenDaysThanTodaysSlots() {
    var settings =
        new BacktestSettings(
            List.of(LocalDate.of(2011, 4, 15)), List.of(LayoutVariants.of(5)), 400, 1, 1, 20, 1, 2);
    var heard = new ArrayList<BacktestRow>();
    var rows = SlottingBacktest.run(settings, heard::add);
    assertThat(heard).isEqualTo(rows);
    assertThat(rows)
        .extracting(BacktestRow::arrangement)
        .containsExactly(
            "TODAY", "RANDOM", "VELOCITY", "LINEAR", "PLAN", "KNOWN_DEMAND", "PLAN_NIGHTLY");
    var plan = rows.get(4);
    assertThat(plan.againstToday().isSaving()).isTrue();
    assertThat(plan.unseenMetres()).isLessThan(rows.get(3).unseenMetres());
  }
}
