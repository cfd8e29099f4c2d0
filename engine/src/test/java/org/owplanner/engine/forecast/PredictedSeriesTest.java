package org.owplanner.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.distribution.StandardShape;

class PredictedSeriesTest {

  private static final PredictedSeries FORECAST =
      new PredictedSeries(
          "test",
          new double[] {10, 12, 14, 16},
          new double[] {1, 0.5, 2, 1},
          new double[] {4, 4, 5, 6},
          new double[] {1, 0.3, 0.4, 0.5},
          StandardShape.NORMAL);

  @Test
  void varianceOfASumIsThatOfSimulatedPaths() {
    var random = new Random(1);
    var runs = 200_000;
    var sum = 0.0;
    var squares = 0.0;
    var below = 0;
    var p90 = FORECAST.sum(2, 4).quantile(0.9);
    for (var run = 0; run < runs; run++) {
      var errors = new double[4];
      var path = 0.0;
      for (var h = 0; h < 4; h++) {
        errors[h] = random.nextGaussian() * Math.sqrt(FORECAST.innovationVariance()[h]);
        var deviation = 0.0;
        for (var i = 0; i <= h; i++) {
          deviation += FORECAST.response()[h - i] * errors[i];
        }
        path += h == 0 ? 0 : FORECAST.mean()[h] + FORECAST.scale()[h] * deviation;
      }
      sum += path;
      squares += path * path;
      below += path <= p90 ? 1 : 0;
    }
    var mean = sum / runs;
    assertThat(FORECAST.mean(2, 4)).isCloseTo(42, within(1e-9)).isCloseTo(mean, within(0.1));
    assertThat(FORECAST.variance(2, 4)).isCloseTo(squares / runs - mean * mean, within(0.5));
    assertThat((double) below / runs).isCloseTo(0.9, within(0.005));
  }

  @Test
  void errorsOfUnknownStepsWorkOnInStepsAndSums() {
    var later = FORECAST.after(2);

    assertThat(later.horizon()).isEqualTo(2);
    assertThat(later.mean(1, 2)).isEqualTo(FORECAST.mean(3, 4));
    assertThat(later.variance(1, 1)).isEqualTo(FORECAST.variance(3, 3));
    assertThat(later.variance(2, 2)).isEqualTo(FORECAST.variance(4, 4));
    assertThat(later.variance(1, 2)).isEqualTo(FORECAST.variance(3, 4));
    assertThat(later.after(1).variance(1, 1)).isEqualTo(FORECAST.variance(4, 4));
  }

  @Test
  void theQuantileOfASumIsNotTheSumOfQuantiles() {
    var independent =
        PredictedSeries.independent(
            "test", new double[] {5, 5}, new double[] {1, 1}, StandardShape.NORMAL);
    assertThat(independent.sum(1, 2).quantile(0.9))
        .isLessThan(independent.quantile(0.9, 1) + independent.quantile(0.9, 2) - 0.5);
  }
}
