package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.Picker;

class BusyElsewhereTest {

  private static final Picker PICKER = new Picker("P1", 0, 1000, 5000, new TreeSet<>());

  private static BusyElsewhere.Tour tour(String picker, int from, int to) {
    return new BusyElsewhere.Tour(picker, "DAY", from, to);
  }

  private static void assertFree(int now, int from, int to, BusyElsewhere.Tour... tours) {
    assertThat(new BusyElsewhere(List.of(tours), now).free(List.of(PICKER)))
        .singleElement()
        .satisfies(
            free -> {
              assertThat(free.fromSecond()).isEqualTo(from);
              assertThat(free.toSecond()).isEqualTo(to);
            });
  }

  @Test
  void theLongestStretchBetweenToursOfOtherShiftsIsLeft() {
    assertFree(0, 2500, 5000, tour("P1", 2000, 2500), tour("P1", 900, 1200));
    assertFree(0, 1000, 3500, tour("P1", 3500, 3700));
    assertFree(0, 1500, 3000, tour("P1", 1000, 1500), tour("P1", 3000, 4000));
  }

  @Test
  void whatLiesBeforeNowIsNoUse() {
    assertFree(2900, 4000, 5000, tour("P1", 1000, 1500), tour("P1", 3000, 4000));
  }

  @Test
  void whoIsBusyAllTheTimeHasNoHours() {
    assertFree(0, 5000, 5000, tour("P1", 0, 3000), tour("P1", 3000, 6000));
  }

  @Test
  void othersToursAndThoseBeforeOrAfterTakeNothing() {
    var tours =
        new BusyElsewhere.Tour[] {
          tour("P2", 2000, 3000), tour("P1", 0, 1000), tour("P1", 5000, 6000)
        };

    assertFree(0, 1000, 5000, tours);
    assertThat(new BusyElsewhere(List.of(tours), 0).notes(List.of(PICKER))).isEmpty();
  }

  @Test
  void whoHasLessHoursIsNamed() {
    assertThat(new BusyElsewhere(List.of(tour("P1", 900, 2000)), 0).notes(List.of(PICKER)))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo("PICKER_IN_OTHER_SHIFT");
              assertThat(note.subject()).isEqualTo("P1");
              assertThat(note.text().en()).contains("(DAY)", "of 66 min", "the 50 min");
            });
  }
}
