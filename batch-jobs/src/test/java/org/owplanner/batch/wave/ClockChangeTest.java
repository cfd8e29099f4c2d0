package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

  private static final int EIGHT = 8 * 3600;
  private static final int NEXT_EIGHT = LocalClock.DAY_SECONDS + EIGHT;

  @Test
  void aNightInWhichClocksArePutBackIsNamed() {
    var notes = ClockChange.notes(london(LocalDate.of(2011, 10, 29)), EIGHT, NEXT_EIGHT);

    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst().code()).isEqualTo("CLOCK_CHANGE");
    assertThat(notes.getFirst().text().en()).contains("Europe/London").contains("-60 minutes");
  }

  @Test
  void clocksThatStayAreNotSpokenOf() {
    assertThat(ClockChange.notes(london(LocalDate.of(2011, 11, 1)), EIGHT, NEXT_EIGHT)).isEmpty();
  }

  private static LocalClock london(LocalDate day) {
    return new LocalClock(day, ZoneId.of("Europe/London"));
  }
}
