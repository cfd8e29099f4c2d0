package org.owplanner.engine.forecast.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.forecast.ForecastLevels;

class QuantilesTest {

  @ParameterizedTest
  @CsvSource({"0.001, 0.002", "0.3, 0.3", "2, 7", "40, 41", "150, 9000", "3000, 4000", "900, 9e6"})
  void manyLevelsAtOnceAreWhatEachIsAlone(double mean, double variance) {
    var demand = StandardShape.COUNTS.of(mean, variance);
    var together = demand.quantiles(ForecastLevels.all());
    for (var i = 0; i < together.length; i++) {
      assertThat(together[i]).isEqualTo(demand.quantile(ForecastLevels.at(i)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.02, 3", "0.4, 1", "1, 1", "7, 0.1", "250, 12"})
  void gammaQuantilesAreThoseOfTheLibrary(double shape, double scale) {
    var ours = new GammaDemand(shape, scale).quantiles(ForecastLevels.all());
    var theirs = new GammaDistribution(shape, scale);
    for (var i = 0; i < ours.length; i++) {
      var level = ForecastLevels.at(i);
      assertThat(ours[i])
          .isCloseTo(theirs.inverseCumulativeProbability(level), within(1e-6 * shape * scale));
    }
  }

  @Test
  void demandOfABillionHasQuantiles() {
    var demand = StandardShape.COUNTS.of(1e9, 1e16);
    assertThat(demand.quantiles(ForecastLevels.all())).isSorted().doesNotContain(Double.NaN);
  }
}
