package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.PlannedBatch;

final class PickerLoadTest {
  private static final int HOUR = 3600;

  @Test
  void whoHasNoTourCountsWithNoMinutes() {
    var loads =
        PickerLoad.of(
            List.of(picker("P1"), picker("P2")), List.of(batch("P1", 1200), batch("P1", 600)));
    assertThat(loads)
        .containsExactly(
            new PickerLoad("P1", 2, 1800, 4 * HOUR), new PickerLoad("P2", 0, 0, 4 * HOUR));
    assertThat(loads.getFirst().share()).isEqualTo(0.125);
    assertThat(LoadSpread.of(loads)).isEqualTo(new LoadSpread(0, 15, 30));
    assertThat(LoadSpread.of(loads).minutes()).isEqualTo(30);
  }

  @Test
  void whoHasGoneKeepsTheToursThatWereHandedOut() {
    var loads = PickerLoad.of(List.of(picker("P1")), List.of(batch("GONE", 600)));
    assertThat(loads).contains(new PickerLoad("GONE", 1, 600, 0));
    assertThat(loads.getLast().share()).isNaN();
  }

  @Test
  void aShiftWithoutPickersHasNoSpread() {
    assertThat(LoadSpread.of(List.of())).isEqualTo(new LoadSpread(0, 0, 0));
  }

  private static Picker picker(String id) {
    return new Picker(id, 0, 8 * HOUR, 12 * HOUR, new TreeSet<>(List.of("A")));
  }

  private static PlannedBatch batch(String picker, int seconds) {
    return new PlannedBatch(
        1, 1, picker, "CART", BatchKind.ORDERS, "", 9 * HOUR, 9 * HOUR + seconds, 1000, false);
  }
}
