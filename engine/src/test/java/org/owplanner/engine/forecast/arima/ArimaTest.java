package org.owplanner.engine.forecast.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

class ArimaTest {

  @Test
  void threeAutoregressiveTermsOfTheHormoneAreThoseOfTheManual() throws ForecastException {
    // R's manual of arima(): arima(lh, order = c(3,0,0), method = "CSS").
    var y = PublishedSeries.hormone().values();
    var model = ArimaFit.fit(y, 1, new ArimaOrder(3, 0, 0, 0, 0, 0, true));
    assertThat(model.ar()).containsExactly(new double[] {0.6578, -0.0658, -0.2348}, within(0.02));
    assertThat(model.constant() / (1 - 0.6578 + 0.0658 + 0.2348)).isCloseTo(2.3918, within(0.02));
    assertThat(model.variance() * (45 - 5) / 45).isCloseTo(0.1905, within(0.002));
  }

  @Test
  void aRandomWalkForecastsItsLastValueWithGrowingVariance() throws ForecastException {
    var y = PublishedSeries.air().values();
    var model = ArimaFit.fit(y, 1, new ArimaOrder(0, 1, 0, 0, 0, 0, false));
    var forecast = model.forecast(y, 3, StandardShape.NORMAL);
    assertThat(forecast.mean()).containsExactly(new double[] {72.6, 72.6, 72.6}, within(1e-9));
    assertThat(forecast.variance(3, 3)).isCloseTo(3 * forecast.variance(1, 1), within(1e-9));
  }

  @Test
  void theAirlineModelHasTheResponsesOfItsFormula() throws ForecastException {
    // ARIMA(0,1,1)(0,1,1)₄: ψ_j = 1 − θ for j < 4, ψ_4 = (1 − θ)·… + (1 − Θ) (Box, Jenkins &
    // Reinsel 1994, section 9.2.1).
    var y = PublishedSeries.tourists().values();
    var model = ArimaFit.fit(y, 4, new ArimaOrder(0, 1, 1, 0, 1, 1, false));
    var response = model.forecast(y, 6, StandardShape.NORMAL).response();
    var theta = -model.ma()[0];
    var seasonal = -model.ma()[3];
    assertThat(response[1]).isCloseTo(1 - theta, within(1e-9));
    assertThat(response[3]).isCloseTo(1 - theta, within(1e-9));
    assertThat(response[4]).isCloseTo(1 - theta + 1 - seasonal, within(1e-9));
  }

  @Test
  void differencesAreThoseThatTheSeriesNeeds() throws ForecastException {
    assertThat(Differences.plain(PublishedSeries.hormone().values())).isZero();
    assertThat(Differences.plain(PublishedSeries.air().values())).isEqualTo(1);
    assertThat(Differences.seasonal(PublishedSeries.tourists())).isEqualTo(1);
  }

  @Test
  void theSearchFindsASeasonalModelForTourists() throws ForecastException {
    var forecast = AutomaticArima.best().forecast(PublishedSeries.tourists(), 4);
    assertThat(forecast.method()).contains(",1,");
    assertThat(forecast.mean()[0]).isBetween(70.0, 82.0);
    assertThat(forecast.mean()[1]).isBetween(45.0, 53.0);
  }
}
