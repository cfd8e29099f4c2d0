package org.owplanner.engine.forecast.ces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PublishedSeries;

class ComplexSmoothingTest {

  @Test
  void withAnImaginaryPartOfOneItIsSimpleSmoothing() {
    // Svetunkov, Kourentzes & Ord 2022, section 3: for α₁ = 1, l_t = l_{t−1} + (α₀ − 1)·e_t.
    var y = PublishedSeries.oil().values();
    var filter = new ComplexFilter(y);
    filter.squares(1.8339, 1);
    var mean = new double[3];
    filter.forecast(mean, new double[3], 1.8339, 1);
    assertThat(mean).containsExactly(new double[] {542.68, 542.68, 542.68}, within(0.05));
  }

  @Test
  void whatIsUnstableIsNotAllowed() {
    var filter = new ComplexFilter(PublishedSeries.oil().values());
    assertThat(filter.squares(0.2, 1.8)).isInfinite();
    assertThat(filter.squares(1.5, 1.0)).isFinite();
  }

  @Test
  void itFollowsATrend() throws ForecastException {
    var forecast = ComplexSmoothing.adjusted().forecast(PublishedSeries.air(), 5).mean();
    assertThat(forecast[4]).isGreaterThan(72.6).isLessThan(90);
  }
}
