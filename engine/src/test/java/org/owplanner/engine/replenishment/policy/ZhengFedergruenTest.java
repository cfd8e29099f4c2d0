package org.owplanner.engine.replenishment.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Table 1 of Zheng and Federgruen (1991): Poisson demand, K = 64, h = 1, p = 9, no lead time; and
/// example 4.7 of Snyder and Shen (2019).
class ZhengFedergruenTest {

  @ParameterizedTest
  @CsvSource({
    "10, 6, 40, 35.022", "15, 10, 49, 42.698", "20, 14, 62, 49.173", "25, 19, 56, 54.262",
    "30, 23, 66, 57.819", "35, 28, 77, 61.215", "40, 33, 87, 64.512", "45, 37, 97, 67.776",
    "50, 42, 108, 70.975", "55, 47, 118, 74.149", "60, 52, 129, 77.306", "65, 56, 75, 78.518",
    "70, 62, 81, 79.037", "75, 67, 86, 79.554", "21, 15, 65, 50.406", "22, 16, 68, 51.632",
    "23, 17, 52, 52.757", "24, 18, 54, 53.518", "51, 43, 110, 71.611", "52, 44, 112, 72.246",
    "59, 51, 126, 76.679", "61, 52, 131, 77.929", "63, 54, 73, 78.287", "64, 55, 74, 78.402"
  })
  void thePublishedTableIsMet(double mean, int reorder, int upTo, double cost) {
    var demand = DemandShares.poisson(mean);

    var policy = ZhengFedergruen.best(demand, demand, 64, 1, 9);

    assertThat(policy.reorderUnits()).isEqualTo(reorder);
    assertThat(policy.upToUnits()).isEqualTo(upTo);
    assertThat(policy.cost()).isCloseTo(cost, within(0.00051));
  }

  @Test
  void theTextbooksExampleIsMet() {
    var demand = DemandShares.poisson(6);

    var policy = ZhengFedergruen.best(demand, demand, 5, 1, 4);

    assertThat(policy.reorderUnits()).isEqualTo(4);
    assertThat(policy.upToUnits()).isEqualTo(10);
    assertThat(policy.cost()).isCloseTo(8.034111561, within(1e-8));
  }

  /// Without a cost an order is placed each period, up to the newsvendor's level for four periods.
  @Test
  void withoutACostOfOrdersItIsTheNewsvendors() {
    var period = DemandShares.poisson(3);
    var four = DemandShares.poisson(12);

    var policy = ZhengFedergruen.best(period, four, 0, 1, 19);

    assertThat(policy.reorderUnits()).isEqualTo(policy.upToUnits() - 1);
    assertThat(policy.upToUnits()).isEqualTo(Newsvendor.level(four, 1, 19));
  }

  @Test
  void whatNobodyAsksForIsNeverOrdered() {
    var none = new double[] {1};

    assertThat(ZhengFedergruen.best(none, none, 5, 1, 4).reorderUnits()).isNegative();
  }
}
