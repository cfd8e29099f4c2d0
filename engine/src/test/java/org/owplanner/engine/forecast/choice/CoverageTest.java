package org.owplanner.engine.forecast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;

/// Simulated demand whose truth is known: a level that wanders, ETS(A,N,N) with α = 0.2, and
/// weekdays.
class CoverageTest {

  private static final int SERIES = 150;
  private static final int STEPS = 140;
  private static final int HORIZON = 14;

  private static double[] path(Random random) {
    double[] weekday = {30, 10, 0, 0, -5, -15, -20};
    var level = 200.0;
    var y = new double[STEPS + HORIZON];
    for (var t = 0; t < y.length; t++) {
      var error = 10 * random.nextGaussian();
      y[t] = level + weekday[t % 7] + error;
      level += 0.2 * error;
    }
    return y;
  }

  @Test
  void nineTenthsOfOutcomesAndOfLeadTimeSumsLieBelowP90() throws ForecastException {
    var random = new Random(11);
    var forecaster = new SeriesForecaster();
    var belowSum90 = 0;
    var belowSum50 = 0;
    var below90 = 0;
    var below10 = 0;
    for (var i = 0; i < SERIES; i++) {
      var y = path(random);
      var steps = forecaster.forecast(new TimeSeries(y, 7).head(STEPS), HORIZON).steps();
      var sum = 0.0;
      for (var h = 1; h <= HORIZON; h++) {
        var truth = y[STEPS + h - 1];
        sum += h >= 4 ? truth : 0;
        below90 += truth <= steps.quantile(0.9, h) ? 1 : 0;
        below10 += truth <= steps.quantile(0.1, h) ? 1 : 0;
      }
      belowSum90 += sum <= steps.sum(4, HORIZON).quantile(0.9) ? 1 : 0;
      belowSum50 += sum <= steps.sum(4, HORIZON).quantile(0.5) ? 1 : 0;
    }
    assertThat(below90 / (double) (SERIES * HORIZON)).isCloseTo(0.9, within(0.04));
    assertThat(below10 / (double) (SERIES * HORIZON)).isCloseTo(0.1, within(0.04));
    assertThat(belowSum90 / (double) SERIES).isCloseTo(0.9, within(0.08));
    assertThat(belowSum50 / (double) SERIES).isCloseTo(0.5, within(0.12));
  }
}
