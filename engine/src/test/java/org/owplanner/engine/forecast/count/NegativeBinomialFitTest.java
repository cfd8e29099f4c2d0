package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;

/// Bliss & Fisher (1953) publish both fits of the mites: size 1.167 by moments, 1.0246 by
/// likelihood.
final class NegativeBinomialFitTest {

  private static final double MEAN = 172.0 / 150;

  @Test
  void momentsAreThoseOfThePaper() throws ForecastException {
    assertThat(size(new DecayedNegativeBinomial(1))).isEqualTo(1.167, within(0.001));
  }

  @Test
  void likelihoodIsThatOfThePaper() throws ForecastException {
    assertThat(size(new LikelihoodNegativeBinomial(1))).isEqualTo(1.0246, within(0.001));
  }

  @Test
  void regressionOnAConstantIsThatLikelihood() {
    var windows = new CountWindows();
    var series = ExposedSeries.ordinary(CountExamples.series(CountExamples.mites()), 0);
    var row = new double[CountFeatures.COUNT];
    row[0] = 1;
    windows.add(row, 0, series, SeasonProfile.none(), 0, series.length());

    var level = new NegativeBinomialRegression(windows).level(row, 0);

    assertThat(level.mean()).isEqualTo(MEAN, within(0.001));
    assertThat(level.size()).isEqualTo(1.0246, within(0.001));
  }

  private static double size(AbstractCountMethod method) throws ForecastException {
    var forecast = method.forecast(new TimeSeries(CountExamples.mites(), 1), 1);
    assertThat(forecast.mean()[0]).isEqualTo(MEAN, within(1e-9));
    return MEAN * MEAN / (forecast.variance(1, 1) - MEAN);
  }
}
