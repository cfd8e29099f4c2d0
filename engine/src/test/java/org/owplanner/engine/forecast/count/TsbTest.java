package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class TsbTest {

  /// Value of TSB in the tests of the package intermittent-forecast.
  @Test
  void forecastsTheShortSeriesAsPublished() throws ForecastException {
    assertThat(CountExamples.mean(new Tsb(0.3, 0.1), CountExamples.SHORT))
        .isEqualTo(0.9111351, within(1e-6));
  }

  @Test
  void goodsThatNobodyAsksForAnyMoreFade() throws ForecastException {
    assertThat(CountExamples.mean(Tsb.standard(), CountExamples.PRESCRIPTIONS))
        .isLessThan(0.2 * CountExamples.mean(Croston.standard(), CountExamples.PRESCRIPTIONS));
  }
}
