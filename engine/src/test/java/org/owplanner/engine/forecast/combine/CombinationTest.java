package org.owplanner.engine.forecast.combine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.baseline.HistoricMean;
import org.owplanner.engine.forecast.baseline.SeasonalNaive;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.ets.EtsMethod;

class CombinationTest {

  private static PredictedSeries constant(double mean, double variance, double response) {
    return PredictedSeries.additive(
        "constant",
        new double[] {mean, mean, mean},
        variance,
        new double[] {1, response, response},
        StandardShape.NORMAL);
  }

  @Test
  void theMedianTakesTheMiddleOfEachStepAndTheMeanVariance() {
    var members = List.of(constant(1, 1, 0.5), constant(2, 2, 0.5), constant(9, 3, 0.5));
    var median = Blend.median("median", members, StandardShape.NORMAL);
    assertThat(median.mean()).containsExactly(2, 2, 2);
    for (var h = 1; h <= 3; h++) {
      assertThat(median.variance(h, h)).isCloseTo(2 * (1 + 0.25 * (h - 1)), within(1e-9));
    }
  }

  @Test
  void theMedianOfTwoIsTheirMean() {
    var members = List.of(constant(1, 1, 0), constant(2, 1, 0));
    assertThat(Blend.median("median", members, StandardShape.NORMAL).mean()[0]).isEqualTo(1.5);
    assertThat(Blend.mean("mean", members, new double[] {3, 1}, StandardShape.NORMAL).mean()[0])
        .isEqualTo(1.25);
  }

  @Test
  void aMemberThatCannotIsLeftOut() throws ForecastException {
    ForecastMethod never =
        new ForecastMethod() {
          @Override
          public String name() {
            return "never";
          }

          @Override
          public PredictedSeries forecast(TimeSeries history, int horizon)
              throws ForecastException {
            throw new ForecastException("It never can.");
          }
        };
    var forecast =
        Combination.median(List.of(never, new SeasonalNaive()))
            .forecast(PublishedSeries.tourists(), 1);
    assertThat(forecast.mean()[0]).isEqualTo(73.25703);
  }

  @Test
  void twoWindowsTakeHalfOfWhatTheLateStepsSay() throws ForecastException {
    var values = new double[30];
    Arrays.fill(values, 0, 12, 10);
    Arrays.fill(values, 12, 30, 20);
    var forecast = new TwoWindows(new HistoricMean()).forecast(new TimeSeries(values, 1), 1);
    assertThat(forecast.mean()[0]).isCloseTo((16 + 20) / 2.0, within(1e-9));
  }

  @Test
  void logarithmsTurnGrowthIntoAStraightLine() throws ForecastException {
    var values = new double[24];
    for (var t = 0; t < values.length; t++) {
      values[t] = 10 * Math.pow(1.1, t);
    }
    var forecast = new OnLogs(EtsMethod.holt()).forecast(new TimeSeries(values, 1), 2);
    assertThat(forecast.mean()[1]).isCloseTo(10 * Math.pow(1.1, 25), within(1.0));
  }
}
