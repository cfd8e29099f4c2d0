package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.Shift;

class ShiftReaderTest {

  private static final int HOUR = 3600;
  private static final LocalTime SIX = LocalTime.of(6, 0);

  @Test
  void whoWorksAllOfADayLongShiftHasAllOfItsTime() {
    var shift = new Shift("ALL", 6 * HOUR, 30 * HOUR);

    assertThat(ShiftReader.beginning(shift, SIX)).isEqualTo(6 * HOUR);
    assertThat(ShiftReader.end(shift, SIX)).isEqualTo(30 * HOUR);
  }

  @Test
  void hoursAfterMidnightOfANightShiftAreOnTheNextDay() {
    var shift = new Shift("NIGHT", 22 * HOUR, 30 * HOUR);

    assertThat(ShiftReader.beginning(shift, LocalTime.of(1, 0))).isEqualTo(25 * HOUR);
    assertThat(ShiftReader.beginning(shift, LocalTime.of(23, 0))).isEqualTo(23 * HOUR);
    assertThat(ShiftReader.end(shift, SIX)).isEqualTo(30 * HOUR);
  }
}
