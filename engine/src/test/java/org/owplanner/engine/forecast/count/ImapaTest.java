package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class ImapaTest {

  @Test
  void isTheMeanOverAllBlocksUpToTheInterval() throws ForecastException {
    double[] series = {0, 2, 0, 4, 0, 3, 0, 5};
    var one = Adida.level(series, 1);
    var two = Adida.level(series, 2);

    assertThat(CountExamples.mean(new Imapa(), series)).isEqualTo((one + two) / 2, within(1e-12));
  }

  @Test
  void withDemandAtEveryStepIsSimpleSmoothing() throws ForecastException {
    double[] series = {3, 2, 4, 3, 5};

    assertThat(CountExamples.mean(new Imapa(), series))
        .isEqualTo(SimpleSmoothing.level(series, 0), within(1e-12));
  }
}
