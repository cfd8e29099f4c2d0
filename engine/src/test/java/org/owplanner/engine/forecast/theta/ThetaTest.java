package org.owplanner.engine.forecast.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;
import org.owplanner.engine.forecast.TimeSeries;

class ThetaTest {

  @Test
  void thetaOfOilIsItsSmoothingWithHalfTheDrift() throws ForecastException {
    // Hyndman & Billah 2003, equation 8, on the textbook's α = 0.8339 and level 542.68; the slope
    // of
    // the straight line through the 18 years is 5.6698.
    var forecast = ThetaLines.standard().forecast(PublishedSeries.oil(), 3).mean();
    for (var h = 1; h <= 3; h++) {
      assertThat(forecast[h - 1])
          .isCloseTo(542.68 + 5.6698 / 2 * (h - 1 + 1 / 0.8339), within(0.1));
    }
  }

  @Test
  void withThetaOneTheDynamicModelIsSimpleSmoothing() {
    // Fiorucci et al. 2016, section 3: for θ = 1 the second line is the series itself.
    var y = PublishedSeries.oil().values();
    var level = 446.5868;
    for (var value : y) {
      level += 0.8339 * (value - level);
    }
    var forecast = new double[3];
    new ThetaFilter(y).forecast(forecast, 0, 446.5868, 0.8339, 1);
    assertThat(forecast).containsExactly(new double[] {level, level, level}, within(1e-9));
  }

  @Test
  void withThetaTwoTheDynamicModelForecastsAsTheStandardMethodDoes() throws ForecastException {
    // Fiorucci et al. 2016, section 3.2: α of the standard method and θ = 2 give nearly the same.
    var oil = PublishedSeries.oil();
    var forecast = new double[3];
    new ThetaFilter(oil.values()).forecast(forecast, 0, 446.5868, 0.8339, 2);
    assertThat(forecast)
        .containsExactly(ThetaLines.standard().forecast(oil, 3).mean(), within(1.0));
  }

  @Test
  void theOptimisedModelFollowsAStraightLine() throws ForecastException {
    var values = new double[30];
    for (var t = 0; t < 30; t++) {
      values[t] = 100 + 3 * t;
    }
    var forecast = OptimisedTheta.dynamic().forecast(new TimeSeries(values, 1), 4);
    for (var h = 0; h < 4; h++) {
      assertThat(forecast.mean()[h]).isCloseTo(190 + 3 * h, within(1.5));
    }
  }

  @Test
  void aSeasonIsTakenOutAndPutBack() throws ForecastException {
    var forecast = ThetaLines.standard().forecast(PublishedSeries.tourists(), 4).mean();
    assertThat(forecast[0]).isBetween(74.0, 84.0);
    assertThat(forecast[1]).isBetween(45.0, 52.0);
    assertThat(forecast[1]).isLessThan(forecast[2]).isLessThan(forecast[0]);
  }
}
