package org.owplanner.engine.replenishment.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.PriceBreak;

/// Examples of Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd ed. (2019), and that of
/// Wagner and Whitin (1958), table 1.
class TextbookPoliciesTest {

  /// Examples 4.3 and 4.4: a newsstand with h = 0.18, p = 0.70 and a mean of 50.
  @Test
  void theNewsvendorOrdersByTheCriticalRatio() {
    var demand = DemandShares.poisson(50);

    assertThat(Newsvendor.normalLevel(50, 8, 0.18, 0.70)).isCloseTo(56.6039559, within(1e-6));
    assertThat(Newsvendor.normalCost(8, 0.18, 0.70)).isCloseTo(1.99760519, within(1e-7));
    assertThat(Newsvendor.level(demand, 0.18, 0.70)).isEqualTo(56);
    assertThat(Newsvendor.cost(demand, 0.18, 0.70, 56)).isCloseTo(1.797235212, within(1e-8));
    assertThat(Newsvendor.cost(demand, 0.18, 0.70, -2)).isCloseTo(52 * 0.70, within(1e-9));
  }

  /// Example 3.1: candy bars, K = 8, λ = 1,300, h = 0.225.
  @Test
  void theEconomicOrderQuantityBalancesOrdersAndStock() {
    var best = EconomicOrderQuantity.of(8, 1300, 0.225);

    assertThat(best.units()).isCloseTo(304.04678, within(1e-5));
    assertThat(best.yearlyCost()).isCloseTo(68.4105255, within(1e-7));
  }

  /// Example 3.6: the same at 0.75, 0.72 from 400 and 0.68 from 800 units on, i = 0.3.
  @Test
  void aLargerOrderIsWorthItsDiscount() {
    var prices =
        List.of(
            new PriceBreak(1, 750_000), new PriceBreak(400, 720_000), new PriceBreak(800, 680_000));

    var best = EconomicOrderQuantity.withBreaks(8_000_000, 1300, 0.3, prices);

    assertThat(best.units()).isEqualTo(800);
    assertThat(best.yearlyCost()).isCloseTo(978_600_000, within(1.0));
  }

  @Test
  void aDiscountThatStoresTooMuchIsLeft() {
    var prices = List.of(new PriceBreak(1, 750_000), new PriceBreak(90_000, 740_000));

    assertThat(EconomicOrderQuantity.withBreaks(8_000_000, 1300, 0.3, prices).units())
        .isCloseTo(304.04678, within(1e-5));
  }

  @Test
  void wagnerAndWhitinsTwelveMonthsCost864() {
    var demand = new double[] {69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56};
    var orders = new double[] {85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114};

    var best = WagnerWhitin.of(demand, orders, ones(12));

    assertThat(best.cost()).isCloseTo(864, within(1e-9));
    assertThat(best.orders()).containsExactly(98, 0, 97, 0, 121, 0, 0, 112, 0, 67, 135, 0);
  }

  private static double[] ones(int length) {
    var ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// Example 3.9: K = 500, h = 2.
  @Test
  void theTextbooksFourPeriodsTakeTwoOrders() {
    var best =
        WagnerWhitin.of(
            new double[] {90, 120, 80, 70},
            new double[] {500, 500, 500, 500},
            new double[] {2, 2, 2, 2});

    assertThat(best.cost()).isCloseTo(1380, within(1e-9));
    assertThat(best.orders()).containsExactly(210, 0, 150, 0);
  }

  @Test
  void whatWasSeenIsCountedAndSummed() {
    assertThat(DemandShares.seen(new int[] {0, 2, 2, 0})).containsExactly(0.5, 0, 0.5);
    assertThat(DemandShares.sum(new double[] {0.5, 0.5}, new double[] {0.5, 0.5}))
        .containsExactly(0.25, 0.5, 0.25);
    assertThat(DemandShares.mean(DemandShares.poisson(7.5))).isCloseTo(7.5, within(1e-9));
  }
}
