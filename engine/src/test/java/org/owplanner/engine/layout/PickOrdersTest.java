package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.OrderHistory;

class PickOrdersTest {
  private static final OrderHistory HISTORY =
      new OrderHistory(
          new int[] {1, 2},
          new int[] {0, 3, 5},
          new int[] {0, 1, 0, 0, 1},
          new int[] {1, 1, 1, 1, 1});

  @Test
  void linesOfASkuRotateOverItsFaces() {
    var orders = PickOrders.of(HISTORY, new int[] {0, 2, 3});

    assertThat(orders.lineFace()).containsExactly(0, 2, 1, 0, 2);
  }

  @Test
  void aSliceHoldsItsOrdersOnly() {
    var second = PickOrders.of(HISTORY, new int[] {0, 2, 3}).slice(1, 2);

    assertThat(second.epochDay()).containsExactly(2);
    assertThat(second.firstLine()).containsExactly(0, 2);
    assertThat(second.lineFace()).containsExactly(0, 2);
  }

  @Test
  void anOrderedSkuWithoutFacesIsNamed() {
    assertThatThrownBy(() -> PickOrders.of(HISTORY, new int[] {0, 2, 2}))
        .hasMessageContaining("faces (0) of SKU number 1");
  }
}
