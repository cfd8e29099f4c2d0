package org.owplanner.engine.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Days of the four regimes, and whole weeks.
@NullMarked
final class ArrivalRegimesTest {

  @Test
  void certainDaysAreTheSameInAllRegimes() {
    assertThat(ArrivalRegimes.days(new LeadTime(30, 30, 30, 0, 0))).containsOnly(30);
  }

  /// P0 20, P10 30, P50 50, P90 70, P100 90: the first half is 0.1·25 + 0.4·40 = 18.5 ÷ 0.5.
  @Test
  void withoutCustomsDaysAreMeansOfPiecesOfALine() {
    var days = ArrivalRegimes.days(new LeadTime(30, 50, 70, 0, 0));
    assertThat(days[0]).isCloseTo(37, within(1e-9));
    assertThat(days[1]).isCloseTo(57.5, within(1e-9));
    assertThat(days[2]).isCloseTo((0.1 * 67.5 + 0.05 * 75) / 0.15, within(1e-9));
    assertThat(days[3]).isCloseTo(85, within(1e-9));
  }

  @Test
  void inspectionsOfCertainDaysFallOnTheSlowRegimes() {
    var days = ArrivalRegimes.days(new LeadTime(30, 30, 30, 0.1, 10));
    assertThat(days[0]).isCloseTo(30, within(1e-9));
    assertThat(days[1]).isCloseTo(30, within(1e-9));
    assertThat(days[2]).isCloseTo((0.1 * 30 + 0.05 * 40) / 0.15, within(1e-9));
    assertThat(days[3]).isCloseTo(40, within(1e-9));
  }

  @Test
  void meanIsThatOfTheWholeDistribution() {
    var days = ArrivalRegimes.days(new LeadTime(10, 14, 22, 0.2, 9));
    assertThat(ArrivalRegimes.meanDays(days))
        .isCloseTo(0.1 * 9 + 0.4 * 12 + 0.4 * 18 + 0.1 * 26 + 0.2 * 9, within(1e-9));
  }

  @Test
  void weeksAreThoseToTheNearestStartOfAWeek() {
    assertThat(ArrivalRegimes.weeks(3.4)).isZero();
    assertThat(ArrivalRegimes.weeks(3.5)).isEqualTo(1);
    assertThat(ArrivalRegimes.weeks(10.4)).isEqualTo(1);
    assertThat(ArrivalRegimes.weeks(35)).isEqualTo(5);
  }
}
