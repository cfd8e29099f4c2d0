package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SeasonProfileTest {

  @Test
  void placesAreCountedFromTheEnd() {
    var values = new double[7 * 200 + 3];
    for (var t = 0; t < values.length; t++) {
      // The first step to come is a step with 14 units, the last of the history one with 0.
      values[t] = Math.floorMod(t - values.length, 7) == 0 ? 14 : 0;
    }
    var series = ExposedSeries.ordinary(CountExamples.series(values), 7);

    var profile = SeasonProfile.flat(7).of(series, series.length());

    assertThat(profile.factors()[0]).isGreaterThan(3);
    assertThat(profile.factors()[6]).isLessThan(0.5);
  }

  @Test
  void fewUnitsChangeLittle() {
    var series = ExposedSeries.ordinary(CountExamples.series(1, 0, 0, 0, 0, 0, 0, 0, 0, 1), 5);

    var profile = SeasonProfile.flat(5).of(series, series.length());

    assertThat(profile.factors()[0]).isEqualTo(1, within(0.05));
  }
}
