package org.owplanner.engine.forecast.seller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DriftCusumTest {

  @Test
  void aYearOfRightForecastsIsNoDrift() {
    var random = new SplittableRandom(1);
    var flagged = 0;
    for (var series = 0; series < 200; series++) {
      var drift = DriftCusum.START;
      for (var day = 0; day < 365; day++) {
        drift = drift.next(10 + 2 * random.nextGaussian(), 10, 4);
        flagged += drift.isDrifting() ? 1 : 0;
      }
    }
    // 73,000 days, a false alarm in about 9,500, which then lasts some days.
    assertThat(flagged).isLessThan(80);
  }

  @Test
  void demandOneDeviationOffIsFoundInSomeWeeks() {
    for (var shift : new double[] {-2, 2}) {
      var random = new SplittableRandom(2);
      var drift = DriftCusum.START;
      var days = 0;
      while (!drift.isDrifting()) {
        drift = drift.next(10 + shift + 2 * random.nextGaussian(), 10, 4);
        days++;
      }
      assertThat(days).isBetween(5, 40);
    }
  }

  @Test
  void oneOddDayIsNoDrift() {
    assertThat(DriftCusum.START.next(1e9, 10, 4).isDrifting()).isFalse();
    assertThat(DriftCusum.START.next(5, 0, 0).isDrifting()).isFalse();
  }

  @Test
  void aFlagGoesOnceForecastsAreRightAgain() {
    var drift = DriftCusum.START;
    for (var day = 0; day < 365; day++) {
      drift = drift.next(100, 10, 4);
    }
    assertThat(drift.isDrifting()).isTrue();

    for (var day = 0; day < 17; day++) {
      drift = drift.next(10, 10, 4);
    }
    assertThat(drift.isDrifting()).isFalse();
  }
}
