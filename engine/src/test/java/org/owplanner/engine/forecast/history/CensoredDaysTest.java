package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

final class CensoredDaysTest {

  /// Poisson demand of 4 a day; on every third day there are only 4 units to sell.
  @Test
  void theMeanIsThatOfDemandAndNotOfSales() {
    var poisson = new PoissonDistribution(new MersenneTwister(9), 4, 1e-12, 1000);
    var sold = new double[3000];
    var isCensored = new boolean[3000];
    for (var day = 0; day < sold.length; day++) {
      sold[day] = poisson.sample();
      if (day % 3 == 0 && sold[day] >= 4) {
        sold[day] = 4;
        isCensored[day] = true;
      }
    }
    var salesMean = Arrays.stream(sold).average().orElseThrow();

    CensoredDays.complete(sold, isCensored);

    assertThat(salesMean).isLessThan(3.8);
    assertThat(Arrays.stream(sold).average().orElseThrow()).isEqualTo(4, within(0.1));
  }

  @Test
  void daysThatAreNotCensoredStay() {
    var demand = new double[] {1, Double.NaN, 0, 2};

    CensoredDays.complete(demand, new boolean[4]);

    assertThat(demand).containsExactly(1, Double.NaN, 0, 2);
  }
}
