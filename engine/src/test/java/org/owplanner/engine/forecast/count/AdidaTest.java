package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;

final class AdidaTest {

  /// Blocks of the tests of the package intermittent-forecast.
  @Test
  void blocksEndWithTheLastStep() {
    double[] odd = {0, 3, 0, 0, 5, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0};

    assertThat(Aggregation.blocks(odd, 4)).containsExactly(5, 2, 4);
    assertThat(Aggregation.blocks(odd, 7)).containsExactly(8, 6);
  }

  @Test
  void aDemandEveryThirdStepIsSharedOutOverThree() throws ForecastException {
    assertThat(CountExamples.mean(new Adida(), 0, 0, 6, 0, 0, 6, 0, 0, 6))
        .isEqualTo(2, within(1e-9));
  }
}
