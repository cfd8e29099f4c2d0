package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class MovingAverageTest {

  @Test
  void theLastStepsCountAndUnknownOnesArePassedOver() throws ForecastException {
    assertThat(CountExamples.mean(new MovingAverage(3), 9, 1, Double.NaN, 2, 3)).isEqualTo(2);
    assertThat(CountExamples.mean(new MovingAverage(30), 1, 2)).isEqualTo(1.5);
  }

  @Test
  void smoothingStaysBetweenWhatWasSeen() throws ForecastException {
    assertThat(CountExamples.mean(new SmoothedCounts(), 4, 4, 4)).isEqualTo(4, within(1e-12));
    assertThat(CountExamples.mean(new SmoothedCounts(), 0, 0, 6, 6)).isBetween(0.0, 6.0);
  }
}
