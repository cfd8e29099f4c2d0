package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SellerHistoryTest {

  private static final SkuHistory SERIES =
      new SkuHistory(
          "W",
          "GB",
          "X",
          "Lamp",
          100,
          new int[] {10, 12, 20},
          new int[] {1, 2, 3},
          new int[] {1, 1, 1},
          new int[] {1, 2, 3},
          new int[3],
          new int[3],
          new int[3],
          11,
          new int[] {13, 19},
          new double[] {0, 0.5});

  @Test
  void whatIsHeldBackIsNotSeen() {
    var seen = new SellerHistory("S", 21, List.of(SERIES), List.of()).before(13);

    assertThat(seen.planDay()).isEqualTo(13);
    var series = seen.series().getFirst();
    assertThat(series.day()).containsExactly(10, 12);
    assertThat(series.soldUnits()).containsExactly(1, 2);
    assertThat(series.shortDay()).isEmpty();
    assertThat(series.hasStockHistory()).isTrue();
    assertThat(SERIES.before(11).hasStockHistory()).isFalse();
  }

  @Test
  void arraysOfUnlikeLengthsAreRefused() {
    assertThatThrownBy(
            () ->
                new SkuHistory(
                    "W",
                    "GB",
                    "X",
                    "",
                    0,
                    new int[1],
                    new int[0],
                    new int[1],
                    new int[1],
                    new int[1],
                    new int[1],
                    new int[1],
                    0,
                    new int[0],
                    new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(X)");
  }

  @Test
  void anEventCountsInItsCountryForItsSellerAndWarehouse() {
    var event = new CalendarEvent("E", "E", CalendarEvent.Kind.PEAK, "GB", 5, 7, "", "S");

    assertThat(event.counts(5, "GB", "W", "S")).isTrue();
    assertThat(event.counts(7, "GB", "W", "S")).isTrue();
    assertThat(event.counts(8, "GB", "W", "S")).isFalse();
    assertThat(event.counts(6, "DE", "W", "S")).isFalse();
    assertThat(event.counts(6, "GB", "W", "T")).isFalse();
  }
}
