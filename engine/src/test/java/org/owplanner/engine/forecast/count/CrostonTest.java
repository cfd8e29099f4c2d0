package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.forecast.ForecastException;

final class CrostonTest {

  /// Values of `croston` of R's package forecast, as sktime's tests state them.
  @ParameterizedTest
  @CsvSource({"0.1, 0.8688921", "0.5, 0.6754646", "0.05, 1.405808"})
  void forecastsPrescriptionsAsPublished(double alpha, double published) throws ForecastException {
    var mean = CountExamples.mean(new Croston(alpha, alpha), CountExamples.PRESCRIPTIONS);

    assertThat(mean).isEqualTo(published, within(1e-6));
  }

  /// Value of Croston's method in the tests of the package intermittent-forecast.
  @Test
  void takesItsOwnParameterForIntervals() throws ForecastException {
    assertThat(CountExamples.mean(new Croston(0.5, 0.2), CountExamples.SHORT))
        .isEqualTo(0.904605, within(1e-6));
  }

  @Test
  void withoutDemandForecastsNone() throws ForecastException {
    assertThat(CountExamples.mean(Croston.standard(), 0, 0, 0)).isZero();
  }
}
