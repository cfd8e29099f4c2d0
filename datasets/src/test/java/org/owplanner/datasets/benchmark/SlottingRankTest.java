package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.datasets.sample.LayoutVariants;

final class SlottingRankTest {

  @Test
  void recentToursRankSlottingsOfWhichHalfAreNearTheBestAsUnseenDaysDo() {
    var settings =
        new RankSettings(
            List.of(new RankSettings.Case(LayoutVariants.of(5), LocalDate.of(2011, 4, 15))),
            20,
            1,
            100,
            1,
            1,
            2);
    var heard = new ArrayList<RankRow>();
    var rows = SlottingRank.run(settings, heard::add);
    assertThat(heard).isEqualTo(rows);
    assertThat(rows)
        .extracting(RankRow::estimate)
        .containsExactly(
            "WALKING", "RECENT_TOURS", "EXPECTED_TOURS", "PAIRS_APART", "PICKS_BY_DISTANCE");
    assertThat(rows).allMatch(RankRow::isHalfNear).allMatch(row -> row.slottings() >= 10);
    assertThat(rows.getFirst().correlation()).isGreaterThan(0.5);
  }
}
