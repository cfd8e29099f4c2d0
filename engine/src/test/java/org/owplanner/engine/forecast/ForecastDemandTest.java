package org.owplanner.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastDemandTest {

  /// SKU 0 in lines of 4 units, SKU 1 in lines of 1, SKU 2 never.
  private static final OrderHistory HISTORY =
      new OrderHistory(
          new int[] {97, 99}, new int[] {0, 2, 3}, new int[] {0, 1, 0}, new int[] {4, 1, 4});

  @Test
  void unitsBecomeLinesAsLargeAsLately() {
    var demand = new ForecastDemand(new double[] {8, 0.5, 3}).forecast(HISTORY, 3, 100);

    assertThat(demand.unitsADay()).containsExactly(8, 0.5, 3);
    assertThat(demand.picksADay()).containsExactly(new double[] {2, 0.5, 3}, within(1e-12));
  }

  @Test
  void aSkuThatTheForecastDoesNotKnowHasItsRecentMean() {
    var recent = new RecentMeanDemand(84, 14).forecast(HISTORY, 3, 100);
    var demand = new ForecastDemand(new double[] {Double.NaN, 1, 1}).forecast(HISTORY, 3, 100);

    assertThat(demand.picksADay()[0]).isEqualTo(recent.picksADay()[0]).isPositive();
    assertThat(demand.unitsADay()[0]).isEqualTo(recent.unitsADay()[0]);
  }

  @Test
  void aForecastOfOtherGoodsIsRefused() {
    assertThatThrownBy(() -> new ForecastDemand(new double[1]).forecast(HISTORY, 3, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("knows 1 SKUs");
  }
}
