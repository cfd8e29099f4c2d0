package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class SbaTest {

  /// Value of SBA in the tests of the package intermittent-forecast.
  @Test
  void forecastsTheShortSeriesAsPublished() throws ForecastException {
    assertThat(CountExamples.mean(new Sba(0.5, 0.2), CountExamples.SHORT))
        .isEqualTo(0.8141447, within(1e-6));
  }
}
