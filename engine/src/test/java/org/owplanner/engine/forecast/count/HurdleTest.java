package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class HurdleTest {

  @Test
  void meanAndChanceOfNothingAreThoseSeen() throws ForecastException {
    var step = new Hurdle(1).forecast(CountExamples.series(CountExamples.mites()), 1).step(1);

    assertThat(step.cumulative(0)).isEqualTo(70.0 / 150, within(1e-12));
    assertThat(step.mean()).isEqualTo(172.0 / 150, within(1e-9));
    assertThat(step.quantile(0.4)).isZero();
    assertThat(step.quantile(0.5)).isEqualTo(1);
  }

  @Test
  void expectedExcessFallsByTheChanceOfMore() throws ForecastException {
    var step = new Hurdle(1).forecast(CountExamples.series(CountExamples.mites()), 1).step(1);

    for (var x = 0; x < 6; x++) {
      assertThat(step.expectedExcess(x) - step.expectedExcess(x + 1))
          .isEqualTo(1 - step.cumulative(x), within(1e-9));
    }
  }
}
