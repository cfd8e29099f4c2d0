package org.owplanner.engine.forecast.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StraightLineTest {

  @Test
  void itGoesThroughKnownValuesAndBeginsAStepBeforeTheFirst() {
    var line = StraightLine.through(new double[] {3, Double.NaN, 7, 9});

    assertThat(line.slope()).isEqualTo(2);
    assertThat(line.start()).isEqualTo(1);
  }

  @Test
  void throughOneValueItIsLevel() {
    assertThat(StraightLine.through(new double[] {Double.NaN, 5}))
        .isEqualTo(new StraightLine(5, 2, 0));
  }
}
