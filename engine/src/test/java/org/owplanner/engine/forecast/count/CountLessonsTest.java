package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.TimeSeries;

final class CountLessonsTest {

  private static final int STEPS = 60;
  private static final int WINDOW = 4;

  @Test
  void whatCameAfterAnOriginHasNoSayInWhatItIsJudgedBy() {
    var usual = lessons(1);
    var shocked = lessons(5);
    var last = 0;
    var demandClass = DemandClass.SMOOTH;

    // The lesson without the last origin is the same whatever came after it.
    for (var u = 0.05; u < 1; u += 0.05) {
      assertThat(shocked.calibration(demandClass).steps(last).apply(u))
          .isEqualTo(usual.calibration(demandClass).steps(last).apply(u));
    }
    assertThat(shocked.choice(demandClass, last)).isEqualTo(usual.choice(demandClass, last));
    assertThat(shocked.calibration(demandClass).steps(shocked.all()).apply(0.5))
        .isLessThan(usual.calibration(demandClass).steps(usual.all()).apply(0.5));
    assertThat(shocked.calibration(demandClass).coverage()[6])
        .isLessThan(usual.calibration(demandClass).coverage()[6] - 0.1);
  }

  /// Smooth series whose last window is multiplied.
  private static CountLessons lessons(int factor) {
    var random = new Random(5);
    var series = new ArrayList<ExposedSeries>();
    for (var i = 0; i < 40; i++) {
      var values = new double[STEPS];
      for (var t = 0; t < STEPS; t++) {
        var drawn = 10 + random.nextInt(11);
        values[t] = t < STEPS - WINDOW ? drawn : factor * drawn;
      }
      series.add(ExposedSeries.ordinary(new TimeSeries(values, 1), WINDOW));
    }
    var rolling = RollingOrigin.of(WINDOW, STEPS);
    var pool = CountPool.fit(series, rolling.steps(), WINDOW, 1);
    return CountLessons.of(
        pool, List.copyOf(series), rolling, CountTrial.byOrigin(pool, series, rolling));
  }
}
