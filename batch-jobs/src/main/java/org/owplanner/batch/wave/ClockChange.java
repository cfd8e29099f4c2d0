package org.owplanner.batch.wave;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Warns of a shift during which clocks are put forward or back: a plan counts on clocks as they
/// are shown, so it has an hour too much or too little.
final class ClockChange {

  private ClockChange() {}

  /// The warning, if there is one to give.
  ///
  /// @param fromSecond when the plan begins
  /// @param toSecond when the next shift begins
  static List<Finding> notes(LocalClock clock, int fromSecond, int toSecond) {
    var minutes = clock.changeSeconds(fromSecond, toSecond) / 60;
    if (minutes == 0) {
      return List.of();
    }
    return List.of(
        new Finding(
            Severity.WARN,
            "CLOCK_CHANGE",
            clock.day().toString(),
            new Text(
                "%s 的时钟在计划开始（%s）与下一班次开始（%s）之间调整 %+d 分钟，计划未计入。请核对此后的开始、截止与结束时刻。"
                    .formatted(clock.zone(), clock.at(fromSecond), clock.at(toSecond), minutes),
                "Clocks of %s change by %+d minutes between the plan's beginning (%s) and the next shift's (%s), which the plan doesn't know. Check beginnings, cut-offs and ends after the change."
                    .formatted(clock.zone(), minutes, clock.at(fromSecond), clock.at(toSecond)))));
  }
}
