package org.owplanner.engine.forecast.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastLevels;

class DemandDistributionTest {

  private static final List<DemandDistribution> ALL =
      List.of(
          NormalDemand.of(5, 2),
          NormalDemand.nonNegative(1, 2),
          NormalDemand.nonNegative(-1, 2),
          NormalDemand.of(3, 0),
          StudentDemand.of(5, 4, Double.NEGATIVE_INFINITY),
          StudentDemand.of(1, 4, 0),
          StudentDemand.of(-1, 4, 0),
          GammaDemand.of(4, 20),
          GammaDemand.of(400, 20),
          new PoissonDemand(0),
          new PoissonDemand(0.3),
          new PoissonDemand(250),
          NegativeBinomialDemand.of(0.3, 1.2),
          NegativeBinomialDemand.of(30, 300),
          EmpiricalDemand.of(new double[] {3, 1, 2, 2, 9}),
          EmpiricalDemand.weighted(new double[] {3, 1, 9}, new double[] {1, 2, 0.5}));

  @Test
  void quantileIsTheLeastValueWhoseCumulativeReachesTheLevel() {
    for (var demand : ALL) {
      for (var level : ForecastLevels.all()) {
        var quantile = demand.quantile(level);
        assertThat(demand.cumulative(quantile + 1e-9)).isGreaterThanOrEqualTo(level - 1e-7);
        assertThat(demand.cumulative(quantile - 1e-6)).isLessThanOrEqualTo(level + 1e-7);
      }
    }
  }

  @Test
  void expectedExcessIsTheAreaAboveTheCumulative() {
    for (var demand : ALL) {
      var deviation = Math.sqrt(demand.variance());
      var from = demand.mean() - 1;
      var to = demand.mean() + 14 * deviation + 12;
      var steps = 200_000;
      var area = 0.0;
      for (var i = 0; i < steps; i++) {
        area += 1 - demand.cumulative(from + (i + 0.5) * (to - from) / steps);
      }
      assertThat(demand.expectedExcess(from))
          .as(demand.toString())
          .isCloseTo(area * (to - from) / steps, within(2e-3));
    }
  }

  @Test
  void expectedExcessBelowEverythingIsTheMeanLessTheStock() {
    for (var demand : ALL) {
      assertThat(demand.expectedExcess(-50)).isCloseTo(demand.mean() + 50, within(1e-4));
    }
  }

  @Test
  void shapesKeepMeanAndVariance() {
    for (var shape : StandardShape.values()) {
      var demand = shape.of(400, 600);
      assertThat(demand.mean()).isCloseTo(400, within(0.02));
      assertThat(demand.variance()).isCloseTo(600, within(3.0));
    }
  }

  @Test
  void normalQuantilesAreThoseOfTheTables() {
    assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(StandardNormal.cumulative(1.959963984540054)).isCloseTo(0.975, within(1e-12));
  }
}
