package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class DecayedEmpiricalTest {

  @Test
  void recentStepsCountMore() throws ForecastException {
    var step = new DecayedEmpirical(0.5).forecast(CountExamples.series(5, 5, 0, 0), 1).step(1);

    assertThat(step.cumulative(0)).isEqualTo(1.5 / 1.875, within(1e-12));
  }

  @Test
  void withoutForgettingItIsTheHistory() throws ForecastException {
    var step =
        new DecayedEmpirical(1).forecast(CountExamples.series(CountExamples.mites()), 1).step(1);

    assertThat(step.quantile(0.5)).isEqualTo(1);
    assertThat(step.quantile(0.99)).isEqualTo(6);
  }
}
