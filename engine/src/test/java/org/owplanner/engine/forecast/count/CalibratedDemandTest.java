package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

final class CalibratedDemandTest {

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.09",
    "0.8, 0.8",
    "3, 14",
    "40, 900",
    "300, 310",
    "2000, 160000",
    "9000, 36000000"
  })
  void meanVarianceLevelsAndShortageAreOfOneDistribution(double mean, double variance) {
    var demand = CalibratedDemand.of(mean, variance, skewed());
    var most = demand.quantile(1 - 1e-9);
    var expected = 0.0;
    var squares = 0.0;
    for (var k = 0.0; k <= most; k++) {
      var above = 1 - demand.cumulative(k);
      expected += above;
      squares += (2 * k + 1) * above;
    }
    var short90 = demand.quantile(0.9);
    var shortage = 0.0;
    for (var k = short90; k <= most; k++) {
      shortage += 1 - demand.cumulative(k);
    }

    assertThat(demand.mean()).isEqualTo(mean);
    assertThat(expected).isEqualTo(mean, within(2e-3 * mean));
    assertThat(demand.variance())
        .isEqualTo(squares - expected * expected, within(5e-3 * demand.variance()));
    assertThat(demand.expectedExcess(0)).isEqualTo(mean, within(1e-2 * mean));
    assertThat(demand.expectedExcess(short90)).isEqualTo(shortage, within(1e-2 * shortage));
    assertThat(demand.cumulative(short90)).isGreaterThanOrEqualTo(0.9);
    assertThat(demand.cumulative(short90 - 1)).isLessThan(0.9);
  }

  @Test
  void meansAddUpOverStepsWhateverTheMap() {
    var mean = new double[] {2, 3, 5};
    var variance = new double[] {4, 9, 25};
    var series = PredictedSeries.independent("x", mean, variance, new CalibratedShape(skewed()));

    assertThat(series.sum(1, 3).mean())
        .isEqualTo(series.step(1).mean() + series.step(2).mean() + series.step(3).mean());
  }

  @Test
  void aMapThatLearnedNothingLeavesTheFamily() {
    assertThat(CalibratedDemand.of(3, 7, LevelMap.none())).isEqualTo(StandardShape.COUNTS.of(3, 7));
  }

  /// Outcomes that come out lower than said, and more often far above.
  private static LevelMap skewed() {
    var map = new LevelMap(1_000);
    for (var i = 0; i < 20_000; i++) {
      var u = Math.pow((i + 0.5) / 20_000, 1.3);
      map.add(Math.max(0, u - 0.02), u);
    }
    for (var i = 0; i < 400; i++) {
      map.add(0.995, 1);
    }
    return map;
  }
}
