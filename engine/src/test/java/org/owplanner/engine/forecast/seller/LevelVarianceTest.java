package org.owplanner.engine.forecast.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

class LevelVarianceTest {

  @Test
  void aDayOfACorrelatedSeriesHasItsOwnVarianceNotWhatItAddsToTheSum() {
    // The level is carried on by 0.9 of each error, so later days add much more than their own.
    var response = new double[] {1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9};
    var mean = new double[] {40, 40, 40, 40, 40, 40, 40};
    var days = PredictedSeries.additive("SES", mean, 25, response, StandardShape.NORMAL);

    for (var day = 1; day <= mean.length; day++) {
      assertThat(variance(days, day)).isCloseTo(days.variance(day, day), withinPercentage(4));
    }
    assertThat(days.variance(1, 7) - days.variance(1, 6)).isGreaterThan(3 * variance(days, 7));
  }

  @Test
  void countsHaveAboutTheVarianceThatTheirShapeWasGiven() {
    var counts =
        PredictedSeries.independent(
            "NB",
            new double[] {0.02, 0.3, 3, 30},
            new double[] {0.02, 0.5, 9, 200},
            StandardShape.COUNTS);

    for (var day = 1; day <= 4; day++) {
      assertThat(variance(counts, day)).isCloseTo(counts.variance(day, day), withinPercentage(50));
    }
  }

  @Test
  void aRareSaleAboveTheHighestLevelHasVarianceStill() {
    assertThat(LevelVariance.of(0.005, new float[9])).isCloseTo(0.005 * 0.995, withinPercentage(1));
  }

  private static double variance(PredictedSeries series, int day) {
    var levels = series.step(day).quantiles(ForecastLevels.all());
    var quantiles = new float[levels.length];
    for (var i = 0; i < levels.length; i++) {
      quantiles[i] = (float) levels[i];
    }
    return LevelVariance.of(series.mean(day, day), quantiles);
  }
}
