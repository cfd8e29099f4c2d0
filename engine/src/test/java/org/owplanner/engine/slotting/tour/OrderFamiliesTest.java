package org.owplanner.engine.slotting.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.OrderHistory;

class OrderFamiliesTest {

  /// Orders of two lines each, all of one day.
  private static OrderHistory pairs(int[]... orders) {
    var firstLine = new int[orders.length + 1];
    Arrays.setAll(firstLine, order -> 2 * order);
    return new OrderHistory(
        new int[orders.length],
        firstLine,
        Arrays.stream(orders).flatMapToInt(Arrays::stream).toArray(),
        Arrays.stream(orders).flatMapToInt(Arrays::stream).map(sku -> 1).toArray());
  }

  private static int[] pair(int one, int other) {
    return new int[] {one, other};
  }

  @Test
  void goodsOrderedTogetherAreOneFamily() {
    var orders =
        pairs(
            pair(0, 1),
            pair(1, 2),
            pair(0, 2),
            pair(3, 4),
            pair(0, 1),
            pair(1, 2),
            pair(2, 0),
            pair(4, 3),
            pair(2, 3));

    var family = OrderFamilies.of(orders, 6, 10);

    assertThat(family[0]).isEqualTo(family[1]).isEqualTo(family[2]);
    assertThat(family[3]).isEqualTo(family[4]).isNotEqualTo(family[0]);
    assertThat(family[5]).isNotIn(family[0], family[3]);
  }

  @Test
  void aFamilyGrowsNoLargerThanItMay() {
    var orders = pairs(pair(0, 1), pair(0, 1), pair(1, 2), pair(1, 2), pair(2, 3), pair(2, 3));

    var family = OrderFamilies.of(orders, 4, 2);

    assertThat(Arrays.stream(family).filter(f -> f == family[0]).count()).isLessThanOrEqualTo(2);
    assertThat(Arrays.stream(family).filter(f -> f == family[3]).count()).isLessThanOrEqualTo(2);
  }

  @Test
  void withoutOrdersAllGoodsStandAlone() {
    assertThat(OrderFamilies.of(pairs(), 3, 10)).containsExactly(0, 1, 2);
  }
}
