package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.ProgressPoint;

class SearchProgressTest {

  private final StringWriter err = new StringWriter();

  @Test
  void beforeThePlannerBeginsItSaysSo() {
    try (var progress = progress(Language.EN, 60)) {
      assertThat(progress.line()).startsWith("Reading");
    }
  }

  @Test
  void itTellsObjectiveGapAndTimeLeft() {
    try (var progress = progress(Language.EN, 600)) {
      progress.report(point(0, 200_000_000));
      progress.report(point(5_000, 150_000_000));
      assertThat(progress.line()).contains("tours", "150.00", "-25.0%", "gap 33.3%", "left");
    }
  }

  @Test
  void withStepsOnlyItTellsTheTimeTaken() {
    try (var progress = progress(Language.ZH, 0)) {
      progress.report(point(65_000, 200_000_000));
      assertThat(progress.line()).contains("已用 1:05").doesNotContain("还剩");
    }
  }

  @Test
  void afterItsTimeItFinishes() {
    try (var progress = progress(Language.EN, 10)) {
      progress.report(point(11_000, 200_000_000));
      assertThat(progress.line()).contains("finishing");
    }
  }

  @Test
  void theNextPlanBeginsAnew() {
    try (var progress = progress(Language.EN, 600)) {
      progress.report(point(5_000, 150_000_000));
      progress.begin(60);
      assertThat(progress.line()).startsWith("Reading");
      progress.report(point(0, 300_000_000));
      assertThat(progress.line()).contains("300.00", "0.0%");
    }
  }

  @Test
  void aPartitionIsNotComparedWithTheOneBefore() {
    try (var progress = progress(Language.EN, 600)) {
      progress.report(point(0, 100_000_000));
      progress.report(point(5_000, 90_000_000));
      progress.report(point(0, 400_000_000));
      progress.report(point(4_000, 300_000_000));
      assertThat(progress.line()).contains("300.00", "-25.0%");
    }
  }

  @Test
  void cancelledThePlannerIsAskedToStopAndTheReaderTold() {
    try (var progress = progress(Language.EN, 10)) {
      assertThat(progress.isCancelled()).isFalse();
      progress.cancel();
      assertThat(progress.isCancelled()).isTrue();
    }
    assertThat(err.toString()).contains("best plan so far is kept");
  }

  private SearchProgress progress(Language language, long seconds) {
    var writer = new PrintWriter(err);
    var progress =
        new SearchProgress(
            new Console(writer, writer, new Words(language), new Numbers(language), false, false));
    progress.begin(seconds);
    return progress;
  }

  private static ProgressPoint point(long millis, long micros) {
    return new ProgressPoint(millis, "tours", micros, Bound.proven(100_000_000, "test"));
  }
}
