package org.owplanner.engine.forecast.ets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

class EtsMethodTest {

  @Test
  void simpleSmoothingOfOilIsThatOfTheTextbook() throws ForecastException {
    var model = EtsMethod.fitted(PublishedSeries.oil(), EtsForm.ANN);
    assertThat(model.alpha()).isCloseTo(0.8339, within(0.005));
    assertThat(model.start().level()).isCloseTo(446.5868, within(0.3));
    assertThat(EtsMethod.simple().forecast(PublishedSeries.oil(), 3).mean())
        .containsExactly(new double[] {542.68, 542.68, 542.68}, within(0.05));
  }

  @Test
  void holtsTrendOfAirPassengersIsThatOfTheTextbook() throws ForecastException {
    var model = EtsMethod.fitted(PublishedSeries.air(), EtsForm.AAN);
    assertThat(model.alpha()).isCloseTo(0.8302, within(0.02));
    assertThat(model.beta() / model.alpha()).isLessThan(0.01);
    assertThat(model.start().level()).isCloseTo(15.57, within(0.4));
    assertThat(EtsMethod.holt().forecast(PublishedSeries.air(), 5).mean())
        .containsExactly(new double[] {74.60, 76.70, 78.80, 80.91, 83.01}, within(0.1));
  }

  @Test
  void theErrorsLeftOfSheepInAsiaAreNoLargerThanThosePublished() throws ForecastException {
    assertThat(squares(EtsForm.ANN, 3)).isLessThan(6761.35 * 1.001);
    assertThat(squares(EtsForm.AAN, 5)).isLessThan(6004.14 * 1.001);
    assertThat(squares(EtsForm.AADN, 6)).isLessThan(6036.56 * 1.005);
  }

  private static double squares(EtsForm form, int parameters) throws ForecastException {
    var sheep = PublishedSeries.sheep();
    return EtsMethod.fitted(sheep, form).variance() * (sheep.length() - parameters);
  }

  @Test
  void theAutomaticChoiceForTouristsIsThatOfTheTextbook() throws ForecastException {
    var tourists = PublishedSeries.tourists();
    var forecast = new AutomaticEts().forecast(tourists, 4);
    assertThat(forecast.method()).isEqualTo("ETS(M,A,M)");
    var model =
        EtsFit.fit(
            tourists,
            new EtsForm(true, EtsTrend.ADDITIVE, EtsSeason.MULTIPLICATIVE),
            3000,
            SeasonStart.SEARCHED);
    assertThat(model.aicc()).isLessThan(230.2 + 0.5);
    assertThat(Math.sqrt(model.variance())).isCloseTo(0.0383, within(0.003));
  }

  @Test
  void theVarianceOfADampedTrendIsThatOfItsFormula() {
    var model = model(new EtsForm(false, EtsTrend.DAMPED, EtsSeason.NONE), 0.4, 0.1, 0, 0.9, 4);
    var forecast = model.forecast(6, StandardShape.NORMAL);
    for (var h = 1; h <= 6; h++) {
      // Hyndman et al. 2008, table 6.1.
      var sum = 1.0;
      for (var j = 1; j < h; j++) {
        var c = 0.4 + 0.1 * 0.9 * (1 - Math.pow(0.9, j)) / (1 - 0.9);
        sum += c * c;
      }
      assertThat(forecast.variance(h, h)).isCloseTo(4 * sum, within(1e-9));
    }
  }

  @Test
  void relativeErrorsHaveTheVarianceOfTheirFormula() {
    var model = model(new EtsForm(true, EtsTrend.NONE, EtsSeason.NONE), 0.3, 0, 0, 1, 0.01);
    var forecast = model.forecast(3, StandardShape.NORMAL);
    // ETS(M,N,N): l²·((1 + α²σ²)^(h−1)·(1 + σ²) − 1) (Hyndman et al. 2008, section 6.3.1).
    for (var h = 1; h <= 3; h++) {
      assertThat(forecast.variance(h, h))
          .isCloseTo(1e4 * (Math.pow(1 + 0.09 * 0.01, h - 1) * 1.01 - 1), within(1e-6));
    }
  }

  private static EtsModel model(
      EtsForm form, double alpha, double beta, double gamma, double phi, double variance) {
    var season = new double[] {0};
    return new EtsModel(
        form, alpha, beta, gamma, phi, new EtsStart(100, 0, season), 100, 0, season, variance, 0);
  }

  @Test
  void unknownStepsBetweenMoveTheStateOnAndChangeNothingElse() throws ForecastException {
    var values = PublishedSeries.air().values().clone();
    values[13] = Double.NaN;
    values[14] = Double.NaN;
    assertThat(EtsMethod.holt().forecast(new TimeSeries(values, 1), 1).mean()[0])
        .isCloseTo(74.6, within(0.6));
  }

  @Test
  void theNumberOfFormsIsThatOfTheFamily() {
    assertThat(EtsForm.all(true, true)).hasSize(15).doesNotHaveDuplicates();
    assertThat(EtsForm.all(false, true)).hasSize(6);
    assertThat(EtsForm.all(true, false)).hasSize(6).noneMatch(EtsForm::isRelative);
  }
}
