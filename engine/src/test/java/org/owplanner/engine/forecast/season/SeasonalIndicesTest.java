package org.owplanner.engine.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;

class SeasonalIndicesTest {

  private static TimeSeries seasonal(double strength, double noise) {
    var random = new Random(7);
    var values = new double[48];
    for (var t = 0; t < values.length; t++) {
      values[t] =
          (100 + t) * (1 + strength * Math.sin(Math.PI * t / 6) + noise * random.nextGaussian());
    }
    return new TimeSeries(values, 12);
  }

  @Test
  void indicesOfAPureSeasonAreFoundExactly() throws ForecastException {
    var indices = SeasonalIndices.of(seasonal(0.3, 0), true);
    for (var place = 0; place < 12; place++) {
      assertThat(indices.at(place))
          .isCloseTo(1 + 0.3 * Math.sin(Math.PI * place / 6), within(0.01));
    }
  }

  @Test
  void aClearSeasonIsHardlyShrunk() throws ForecastException {
    var indices = SeasonalIndices.of(seasonal(0.3, 0.02), true);
    assertThat(indices.shrunk().at(3)).isCloseTo(indices.at(3), within(0.01));
  }

  @Test
  void noiseIsShrunkToNoSeason() throws ForecastException {
    var noise = SeasonalIndices.of(seasonal(0, 0.1), true);
    for (var place = 0; place < 12; place++) {
      assertThat(Math.abs(noise.shrunk().at(place) - 1))
          .isLessThan(0.6 * Math.abs(noise.at(place) - 1) + 1e-9);
    }
  }

  @Test
  void theTestFindsASeasonOnlyWhereThereIsOne() {
    assertThat(SeasonTest.isSeasonal(PublishedSeries.tourists())).isTrue();
    assertThat(SeasonTest.isSeasonal(seasonal(0, 0.3))).isFalse();
    assertThat(SeasonTest.isSeasonal(new TimeSeries(new double[30], 12))).isFalse();
  }

  @Test
  void gapsAreFilledByAStraightLine() {
    var series = new TimeSeries(new double[] {1, Double.NaN, Double.NaN, 7, 8}, 1);
    assertThat(Interpolation.filled(series).values()).containsExactly(1, 3, 5, 7, 8);
  }
}
