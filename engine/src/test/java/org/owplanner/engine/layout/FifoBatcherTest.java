package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FifoBatcherTest {
  private static final int[] LOCATION_OF_FACE = {9, 8, 7, 6, 5, -1, 3};

  @Test
  void ordersStayWholeInOneTour() {
    var orders =
        new PickOrders(new int[] {1, 1, 1}, new int[] {0, 2, 4, 5}, new int[] {0, 1, 2, 3, 4});

    var tours = new FifoBatcher(3).batch(orders, LOCATION_OF_FACE);

    assertThat(tours.firstStop()).containsExactly(0, 2, 5);
    assertThat(tours.stopFace()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void noTourSpansTwoDays() {
    var orders = new PickOrders(new int[] {1, 2}, new int[] {0, 1, 2}, new int[] {0, 1});

    var tours = new FifoBatcher(60).batch(orders, LOCATION_OF_FACE);

    assertThat(tours.epochDay()).containsExactly(1, 2);
  }

  @Test
  void anOrderLargerThanATourIsCutByLocation() {
    var orders =
        new PickOrders(
            new int[] {1, 1, 1}, new int[] {0, 1, 6, 7}, new int[] {0, 0, 5, 4, 6, 2, 1});

    var tours = new FifoBatcher(2).batch(orders, LOCATION_OF_FACE);

    assertThat(tours.firstStop()).containsExactly(0, 2, 4, 5, 7);
    assertThat(tours.stopFace()).containsExactly(6, 4, 2, 0, 5, 0, 1);
  }

  @Test
  void everyLineIsPickedOnce() {
    var random = new RandomTours(7);
    for (var trial = 0; trial < 200; trial++) {
      var orders = random.orders(random.number(0, 30), 50, 7);
      var mostLines = random.number(1, 12);

      var tours = new FifoBatcher(mostLines).batch(orders, LOCATION_OF_FACE);

      assertThat(sorted(tours.stopFace())).isEqualTo(sorted(orders.lineFace()));
      for (var tour = 0; tour < tours.count(); tour++) {
        assertThat(tours.stops(tour)).isBetween(1, mostLines);
      }
    }
  }

  @Test
  void aTourWithoutRoomIsRefused() {
    assertThatThrownBy(() -> new FifoBatcher(0)).hasMessageContaining("lines of a tour (0)");
  }

  private static int[] sorted(int[] values) {
    var copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
