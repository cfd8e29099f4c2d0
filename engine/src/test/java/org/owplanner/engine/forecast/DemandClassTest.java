package org.owplanner.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemandClassTest {

  @Test
  void theFourClassesMeetAtThePublishedCutOffs() {
    assertThat(DemandClass.of(1.31, 0.48)).isEqualTo(DemandClass.SMOOTH);
    assertThat(DemandClass.of(1.31, 0.49)).isEqualTo(DemandClass.ERRATIC);
    assertThat(DemandClass.of(1.32, 0.48)).isEqualTo(DemandClass.INTERMITTENT);
    assertThat(DemandClass.of(1.32, 0.49)).isEqualTo(DemandClass.LUMPY);
  }

  @Test
  void unknownStepsCountNeitherAsDemandNorAsNone() {
    var series = new TimeSeries(new double[] {2, Double.NaN, Double.NaN, 2, 2, Double.NaN}, 1);
    assertThat(DemandClass.of(series)).isEqualTo(DemandClass.SMOOTH);
  }

  @Test
  void aSingleSpikeIsIntermittent() {
    assertThat(DemandClass.of(new TimeSeries(new double[] {0, 0, 0, 100, 0, 0}, 1)))
        .isEqualTo(DemandClass.INTERMITTENT);
  }
}
