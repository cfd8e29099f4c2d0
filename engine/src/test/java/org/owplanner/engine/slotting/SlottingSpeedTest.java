package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SlottingSpeedTest {

  @Test
  void aSmallProblemIsMeasuredInAllItsParts() {
    var speed = SlottingSpeed.measure(SlottingProblems.random(7, 12, 16, 60), 500, 0.01);
    assertThat(speed.faces()).isGreaterThanOrEqualTo(16);
    assertThat(speed.tours()).isPositive();
    assertThat(speed.movesASecond()).isPositive();
    assertThat(speed.search().looks()).isPositive();
  }
}
