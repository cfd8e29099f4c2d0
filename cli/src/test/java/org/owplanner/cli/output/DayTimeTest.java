package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DayTimeTest {

  @Test
  void secondsAreRoundedUpToMinutes() {
    assertThat(DayTime.of(9 * 3600 + 300)).isEqualTo("09:05");
    assertThat(DayTime.of(9 * 3600 + 301)).isEqualTo("09:06");
    assertThat(DayTime.of(0)).isEqualTo("00:00");
  }

  @Test
  void otherDaysAreNamed() {
    assertThat(DayTime.of(25 * 3600 + 1200)).isEqualTo("01:20 +1");
    assertThat(DayTime.of(-3600)).isEqualTo("23:00 -1");
  }
}
