package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.OrderBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Replay;
import org.owplanner.engine.layout.ReplayDay;
import org.owplanner.engine.layout.ReplayRates;

class WaveBatcherTest {

  private static final int MOST_LINES = 8;
  private static final int FACES = 30;

  private final Layout layout = WaveProblems.warehouse(10).picker("P0", 0).build().layout();
  private final int[] locationOfFace = new int[FACES];
  private final PickOrders orders = orders();

  /// Two days of orders with 1 to 4 lines, one with more than a tour takes; a face lies nowhere.
  private PickOrders orders() {
    var random = new SplittableRandom(3);
    Arrays.setAll(locationOfFace, face -> face == 0 ? -1 : random.nextInt(layout.size()));
    var count = 60;
    var firstLine = new int[count + 1];
    for (var order = 0; order < count; order++) {
      firstLine[order + 1] = firstLine[order] + (order == 7 ? 19 : 1 + random.nextInt(4));
    }
    var lineFace = new int[firstLine[count]];
    Arrays.setAll(lineFace, line -> random.nextInt(FACES));
    var epochDay = new int[count];
    Arrays.setAll(epochDay, order -> order < count / 2 ? 100 : 101);
    return new PickOrders(epochDay, firstLine, lineFace);
  }

  private OrderBatcher batcher() {
    return new WaveBatcher(layout, MOST_LINES, 50);
  }

  private long walkMm(OrderBatcher batcher) {
    var rates = new ReplayRates(1, 1000, new double[] {0});
    return new Replay(layout, batcher, layout.routing(), rates)
        .days(orders, locationOfFace).stream().mapToLong(ReplayDay::walkMm).sum();
  }

  @Test
  void everyLineIsPickedOnceInATourThatIsNotTooLong() {
    var tours = batcher().batch(orders, locationOfFace);

    var picked = tours.stopFace().clone();
    var ordered = orders.lineFace().clone();
    Arrays.sort(picked);
    Arrays.sort(ordered);
    assertThat(picked).isEqualTo(ordered);
    for (var tour = 0; tour < tours.count(); tour++) {
      assertThat(tours.stops(tour)).isBetween(1, MOST_LINES);
    }
    assertThat(tours.epochDay()).isSorted().contains(100, 101);
  }

  @Test
  void toursAreShorterThanFirstInFirstOut() {
    assertThat(walkMm(batcher())).isLessThan(walkMm(new FifoBatcher(MOST_LINES)));
  }

  @Test
  void theSameOrdersGiveTheSameTours() {
    assertThat(batcher().batch(orders, locationOfFace).stopFace())
        .isEqualTo(batcher().batch(orders, locationOfFace).stopFace());
  }
}
