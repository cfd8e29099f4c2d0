package org.owplanner.engine.forecast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;

class BaselineTest {

  @Test
  void theSeasonalNaiveForecastRepeatsTheLastYear() throws ForecastException {
    var forecast = new SeasonalNaive().forecast(PublishedSeries.tourists(), 6);
    assertThat(forecast.mean())
        .containsExactly(73.25703, 47.69662, 61.09777, 66.05576, 73.25703, 47.69662);
    assertThat(forecast.variance(5, 5)).isCloseTo(2 * forecast.variance(1, 1), within(1e-9));
  }

  @Test
  void unknownStepsAtTheEndPutTheForecastOff() throws ForecastException {
    var values = PublishedSeries.tourists().values().clone();
    values[42] = Double.NaN;
    values[43] = Double.NaN;
    assertThat(new SeasonalNaive().forecast(new TimeSeries(values, 4), 3).mean())
        .containsExactly(73.25703, 47.69662, 54.76076);
  }

  @Test
  void theMeanHasTheVarianceOfANewObservation() throws ForecastException {
    var forecast = new HistoricMean().forecast(new TimeSeries(new double[] {2, 4, 6}, 1), 2);
    assertThat(forecast.mean()).containsExactly(4, 4);
    assertThat(forecast.variance(1, 1)).isCloseTo(4 * (1 + 1 / 3.0), within(1e-9));
  }

  @Test
  void nothingKnownIsSaid() {
    var nothing = new TimeSeries(new double[] {Double.NaN, Double.NaN}, 1);
    assertThatThrownBy(() -> new HistoricMean().forecast(nothing, 1))
        .isInstanceOf(ForecastException.class)
        .hasMessageContaining("0 known steps");
  }
}
