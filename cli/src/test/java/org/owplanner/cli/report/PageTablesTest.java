package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.cli.output.Language;

/// What a table adds up is what its rows say.
final class PageTablesTest {
  private static final SlottingReport REPORT = SampleReport.of(7);

  private final PageWords words = new PageWords(Language.EN, "slotting");
  private final PageNumbers numbers = new PageNumbers(Language.EN, "GBP");

  @Test
  void costsAddUpToTheObjective() {
    var table = new PlanTables(REPORT.plan(), words, numbers).costs();
    assertThat(Math.round(sum(table, 1))).isEqualTo(REPORT.plan().proof().inForceMicros());
    assertThat(Math.round(sum(table, 2))).isEqualTo(REPORT.plan().proof().objectiveMicros());
    for (var column = 1; column <= 3; column++) {
      assertThat(table.total().get(column).text())
          .isEqualTo(numbers.money(Math.round(sum(table, column))));
    }
  }

  @Test
  void chainsAddUpTogetherWithWhatTheyGainJointly() {
    var table = new SlottingTables(REPORT, words, numbers).chains();
    assertThat(table.rows()).hasSameSizeAs(REPORT.chains());
    assertThat(table.total().get(1).text()).isEqualTo(numbers.whole(sum(table, 1)));
    assertThat(table.total().get(2).text()).isEqualTo(numbers.money(Math.round(sum(table, 2))));
    assertThat(table.total().get(3).text()).isEqualTo(numbers.money(Math.round(sum(table, 3))));
  }

  @Test
  void theFloorsListKeepsTheExecutableOrder() {
    var table = new SlottingTables(REPORT, words, numbers).moves();
    assertThat(table.rows())
        .extracting(PageTable.Row::key)
        .containsExactlyElementsOf(REPORT.moves().stream().map(m -> "" + m.moveNo()).toList());
    assertThat(table.total().getLast().text()).isEqualTo(numbers.decimal(sum(table, 8), 1));
  }

  @Test
  void aWayThroughTheBufferIsOneRelocation() {
    var effort = Effort.of(REPORT);
    var chainMoves = REPORT.chains().stream().mapToInt(SlottingChain::moves).sum();
    assertThat(effort.relocations()).isEqualTo(chainMoves).isLessThan(REPORT.moves().size());
  }

  @Test
  void theMapsPicksAddUpByAisle() {
    var table = new FloorTable(REPORT, words, numbers).table();
    var picks = REPORT.floor().locations().stream().mapToDouble(l -> l.before().picksADay()).sum();
    assertThat(table.rows()).hasSameSizeAs(REPORT.floor().aisles());
    assertThat(table.total().get(1).text()).isEqualTo(numbers.decimal(picks, 1));
  }

  private static double sum(PageTable table, int column) {
    return table.rows().stream()
        .mapToDouble(row -> Double.parseDouble(row.cells().get(column).sort()))
        .sum();
  }
}
