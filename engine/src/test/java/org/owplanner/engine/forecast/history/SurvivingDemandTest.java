package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.distribution.StandardShape;

final class SurvivingDemandTest {

  private static final double ALIVE = 0.3;

  private final SurvivingDemand demand =
      new SurvivingDemand(ALIVE, StandardShape.COUNTS.of(10, 30));

  @Test
  void meanVarianceAndExcessAreThoseOfItsProbabilities() {
    var mean = 0.0;
    var squares = 0.0;
    var excess = 0.0;
    for (var units = 0; units < 300; units++) {
      var chance = demand.cumulative(units) - demand.cumulative(units - 1);
      mean += chance * units;
      squares += chance * units * units;
      excess += chance * Math.max(0, units - 7);
    }

    assertThat(demand.mean()).isEqualTo(3).isEqualTo(mean, within(1e-6));
    assertThat(demand.variance()).isEqualTo(squares - mean * mean, within(1e-4));
    assertThat(demand.expectedExcess(7)).isEqualTo(excess, within(1e-4));
  }

  @Test
  void belowTheChanceThatItEndedNothingIsAskedFor() {
    assertThat(demand.quantile(0.69)).isZero();
    assertThat(demand.quantile(0.85)).isEqualTo(StandardShape.COUNTS.of(10, 30).quantile(0.5));
  }
}
