package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.plan.ReplayRow;

final class ReportSavingTest {

  @Test
  void daysArePairedAndSeenOnesKeptApart() {
    var days = new ArrayList<ReplayRow>();
    days.add(day(1, true, "IN_FORCE", 100));
    days.add(day(1, true, "PLAN", 50));
    days.add(day(2, false, "IN_FORCE", 200));
    days.add(day(2, false, "PLAN", 150));
    days.add(day(3, false, "IN_FORCE", 100));
    days.add(day(3, false, "PLAN", 80));
    var savings = ReportSaving.of(days);
    assertThat(savings).extracting(ReportSaving::isSeen).containsExactly(false, true);
    var unseen = savings.getFirst();
    assertThat(unseen.days()).isEqualTo(2);
    // Saved 50 and 20 of 300 in all; the spread of two days is s = 21.2, t(1) = 12.706.
    assertThat(unseen.share()).isCloseTo(70.0 / 300, within(1e-12));
    assertThat(unseen.highShare() - unseen.share())
        .isCloseTo(12.7062 * 21.2132 / Math.sqrt(2) / 150, within(1e-4));
    assertThat(unseen.microsADay()).isEqualTo(35_000);
    assertThat(savings.getLast().share()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aDayThatThePlanWasNotReplayedOnIsLeftOut() {
    assertThat(ReportSaving.of(List.of(day(1, false, "IN_FORCE", 100)))).isEmpty();
  }

  private static ReplayRow day(int day, boolean isSeen, String arrangement, double metres) {
    return ReplayRow.ofPicking(
        LocalDate.of(2011, 11, day),
        isSeen,
        arrangement,
        1,
        10,
        metres,
        metres,
        Math.round(metres * 1000));
  }
}
