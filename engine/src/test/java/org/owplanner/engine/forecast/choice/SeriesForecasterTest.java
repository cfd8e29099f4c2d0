package org.owplanner.engine.forecast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

class SeriesForecasterTest {

  private static final SeriesForecaster FORECASTER = new SeriesForecaster();
  private static final double UNKNOWN = Double.NaN;

  @Test
  void touristsAreForecastByTheMedianOfSixAndTakenApart() throws ForecastException {
    var forecast = FORECASTER.forecast(PublishedSeries.tourists(), 8);
    assertThat(forecast.members()).hasSize(6);
    assertThat(forecast.origins()).isEqualTo(3);
    assertThat(forecast.scaledError()).isLessThan(1);
    assertThat(forecast.trend()).isPositive();
    assertThat(Arrays.stream(forecast.seasonFactors()).sum()).isCloseTo(4, within(0.01));
    assertThat(forecast.why().en()).contains("median of 6 methods", "3 earlier origins");
    assertThat(forecast.steps().mean()[0]).isBetween(72.0, 82.0);
  }

  @Test
  void theSameSeriesGivesTheSameForecast() throws ForecastException {
    var once = FORECASTER.forecast(PublishedSeries.tourists(), 8).steps();
    var again = new SeriesForecaster().forecast(PublishedSeries.tourists(), 8).steps();
    assertThat(again.mean()).containsExactly(once.mean());
    assertThat(again.innovationVariance()).containsExactly(once.innovationVariance());
  }

  @Test
  void whereAnOptimiserEndsInNothingTheNextMethodTakesOverAndTheRowSaysSo()
      throws ForecastException {
    var lost =
        new AbstractForecastMethod("Lost", 1) {
          @Override
          protected PredictedSeries predict(TimeSeries series, int horizon) {
            var mean = new double[horizon];
            Arrays.fill(mean, UNKNOWN);
            return PredictedSeries.independent(name(), mean, mean, StandardShape.NORMAL);
          }
        };
    var forecaster = new SeriesForecaster(List.of(lost), List.of(lost));
    var forecast = forecaster.forecast(PublishedSeries.oil(), 2);
    assertThat(forecast.method()).isEqualTo("SES");
    assertThat(forecast.setAside())
        .containsExactly(
            "Lost: Lost gave a forecast that isn't finite at step 1 of 18 known ones. The next method takes over.");
    assertThat(forecast.steps().mean()[0]).isCloseTo(542.68, within(0.1));
  }

  @Test
  void oneObservationIsItsMeanWithTheSpreadOfACount() throws ForecastException {
    var forecast = FORECASTER.forecast(new TimeSeries(new double[] {9}, 7), 3);
    assertThat(forecast.method()).isEqualTo("Mean");
    assertThat(forecast.steps().mean()).containsExactly(9, 9, 9);
    assertThat(forecast.steps().quantile(0.95, 1)).isGreaterThan(9);
    assertThat(forecast.setAside()).isNotEmpty().allMatch(row -> row.contains("known steps"));
  }

  @Test
  void equalValuesAreForecastAsTheyAre() throws ForecastException {
    var values = new double[60];
    Arrays.fill(values, 5);
    var forecast = FORECASTER.forecast(new TimeSeries(values, 12), 12).steps();
    for (var h = 1; h <= 12; h++) {
      assertThat(forecast.mean()[h - 1]).isCloseTo(5, within(1e-6));
      assertThat(forecast.quantile(0.99, h)).isCloseTo(5, within(0.01));
    }
  }

  @Test
  void fourPointsOfALineAreNotDrawnOutFurtherThanFour() throws ForecastException {
    var line = new TimeSeries(new double[] {0, 10, 20, 30}, 1);
    var mean = FORECASTER.forecast(line, 40).steps().mean();
    assertThat(mean[3]).isGreaterThan(mean[0]);
    assertThat(mean[39]).isEqualTo(mean[3]).isLessThan(90);
  }

  @Test
  void allZeroIsZero() throws ForecastException {
    var forecast = FORECASTER.forecast(new TimeSeries(new double[40], 7), 7).steps();
    assertThat(forecast.mean()).containsOnly(0);
  }

  @Test
  void aSingleSpikeIsNotRepeated() throws ForecastException {
    var values = new double[60];
    values[30] = 1000;
    var forecast = FORECASTER.forecast(new TimeSeries(values, 7), 14).steps();
    for (var mean : forecast.mean()) {
      assertThat(mean).isBetween(0.0, 200.0);
    }
  }

  @Test
  void unknownStepsAtBothEndsAreSkipped() throws ForecastException {
    var known = PublishedSeries.tourists().values();
    var values = new double[known.length + 5];
    Arrays.fill(values, UNKNOWN);
    System.arraycopy(known, 0, values, 3, known.length);
    var plain = FORECASTER.forecast(PublishedSeries.tourists(), 6).steps();
    var off = FORECASTER.forecast(new TimeSeries(values, 4), 4).steps();
    for (var h = 1; h <= 4; h++) {
      assertThat(off.mean()[h - 1]).isCloseTo(plain.mean()[h + 1], within(1.0));
    }
  }

  @Test
  void aSeasonLongerThanTheHistoryIsNone() throws ForecastException {
    var forecast = FORECASTER.forecast(PublishedSeries.oil().withSeason(52), 4);
    assertThat(Arrays.stream(forecast.steps().mean())).allMatch(mean -> mean > 480 && mean < 620);
    assertThat(forecast.seasonFactors()).containsExactly(1);
  }

  @Test
  void aGapOfAYearIsBridged() throws ForecastException {
    var values = new double[72];
    for (var t = 0; t < 72; t++) {
      values[t] = t >= 24 && t < 36 ? UNKNOWN : 100 + 20 * Math.sin(Math.PI * t / 6);
    }
    var forecast = FORECASTER.forecast(new TimeSeries(values, 12), 12).steps();
    for (var h = 0; h < 12; h++) {
      assertThat(forecast.mean()[h]).isCloseTo(100 + 20 * Math.sin(Math.PI * h / 6), within(6.0));
    }
  }

  @Test
  void aBillionUnitsAreNoOverflow() throws ForecastException {
    var values = PublishedSeries.tourists().values().clone();
    for (var t = 0; t < values.length; t++) {
      values[t] *= 1e9;
    }
    var large = FORECASTER.forecast(new TimeSeries(values, 4), 4).steps();
    var plain = FORECASTER.forecast(PublishedSeries.tourists(), 4).steps();
    for (var h = 0; h < 4; h++) {
      assertThat(large.mean()[h] / 1e9).isCloseTo(plain.mean()[h], within(1e-3));
    }
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    var nothing = new TimeSeries(new double[] {UNKNOWN, UNKNOWN}, 7);
    assertThatThrownBy(() -> FORECASTER.forecast(nothing, 7)).isInstanceOf(ForecastException.class);
  }

  @Test
  void anHourlyWeekIsFoundAsTheSeason() throws ForecastException {
    var random = new Random(3);
    var values = new double[6 * 168];
    for (var t = 0; t < values.length; t++) {
      var isWeekend = t % 168 >= 120;
      values[t] =
          (isWeekend ? 40 : 100) * (1.2 + Math.sin(2 * Math.PI * t / 24)) + random.nextGaussian();
    }
    var forecast = FORECASTER.forecast(new TimeSeries(values, 24), 48);
    assertThat(forecast.season()).isEqualTo(168);
  }
}
