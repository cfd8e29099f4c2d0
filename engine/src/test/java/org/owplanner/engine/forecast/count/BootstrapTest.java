package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.distribution.EmpiricalDemand;

final class BootstrapTest {

  @Test
  void meanOverALeadTimeIsThatOfTheSeries() {
    var series = CountExamples.series(0, 0, 3, 0, 0, 5, 0, 0, 4, 0, 0, 4, 0, 0, 4);

    assertThat(new ViswanathanZhouBootstrap(1).leadTime(series, 12).mean())
        .isEqualTo(16, within(3.0));
    assertThat(new WillemainBootstrap(1).leadTime(series, 12).mean()).isEqualTo(16, within(3.0));
  }

  /// Demand in every third step only: two steps after one with demand bring none for certain.
  @Test
  void intervalsAreKept() {
    var series = CountExamples.series(0, 0, 3, 0, 0, 5, 0, 0, 4);

    assertThat(new ViswanathanZhouBootstrap(1).leadTime(series, 2).mean()).isZero();
    assertThat(new ViswanathanZhouBootstrap(1).leadTime(series, 3).cumulative(0)).isZero();
  }

  @Test
  void theSameSeedDrawsTheSame() {
    var series = CountExamples.series(CountExamples.PRESCRIPTIONS);

    assertThat(values(new WillemainBootstrap(7).leadTime(series, 3)))
        .isEqualTo(values(new WillemainBootstrap(7).leadTime(series, 3)))
        .isNotEqualTo(values(new WillemainBootstrap(8).leadTime(series, 3)));
  }

  private static double[] values(EmpiricalDemand demand) {
    return demand.values();
  }
}
