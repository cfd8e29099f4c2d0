package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.stock.ItemDemand;

class ShiftedForecastTest {

  @Test
  void aForecastOfTheSameDayStaysAsItIs() {
    var mean = mean();
    var shifted = ShiftedForecast.of(mean, variance(mean), 0, true, "run 1");

    assertThat(shifted.weekMean()).isSameAs(mean);
    assertThat(shifted.isEnding()).isTrue();
  }

  @Test
  void weeksOfAForecastAWeekOldMoveByOneAndTheLastGoesOn() {
    var mean = mean();
    var shifted = ShiftedForecast.of(mean, variance(mean), 7, false, "run 1");

    assertThat(Arrays.copyOf(shifted.weekMean(), 25))
        .isEqualTo(Arrays.copyOfRange(mean, 1, ItemDemand.WEEKS));
    assertThat(shifted.weekMean()[25]).isEqualTo(mean[25]);
  }

  @Test
  void theVarianceOfASumFollowsItsMean() {
    var mean = mean();
    var shifted = ShiftedForecast.of(mean, variance(mean), 3, false, "run 1");

    var sum = 0.0;
    for (var week = 0; week < ItemDemand.WEEKS; week++) {
      sum += shifted.weekMean()[week];
      // Straight lines through a parabola lie above it by at most what its bend gives in a week.
      var exact = 2 * sum + 0.1 * sum * sum;
      assertThat((double) shifted.weekSumVariance()[week])
          .isBetween(exact * 0.9, exact + 0.025 * 36 * 36);
    }
  }

  @Test
  void nothingThatIsForecastHasNoVarianceMadeUp() {
    var shifted =
        ShiftedForecast.of(
            new float[ItemDemand.WEEKS], new float[ItemDemand.WEEKS], 5, false, "run 1");

    assertThat(shifted.weekMean()).containsOnly(0);
    assertThat(shifted.weekSumVariance()[25]).isCloseTo(0, within(0f));
  }

  /// 10, 11, … 35 units.
  private static float[] mean() {
    var mean = new float[ItemDemand.WEEKS];
    for (var week = 0; week < mean.length; week++) {
      mean[week] = 10 + week;
    }
    return mean;
  }

  /// 2·S + 0.1·S² of the sum S of the first weeks.
  private static float[] variance(float[] mean) {
    var variance = new float[mean.length];
    var sum = 0f;
    for (var week = 0; week < mean.length; week++) {
      sum += mean[week];
      variance[week] = 2 * sum + 0.1f * sum * sum;
    }
    return variance;
  }
}
