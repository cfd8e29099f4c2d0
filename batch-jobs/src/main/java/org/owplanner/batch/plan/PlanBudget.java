package org.owplanner.batch.plan;

import java.time.Duration;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Text;

/// How long a run may search, as it is stored with the run, so that a resumed run searches as long.
///
/// @param seconds most seconds, 0 where only steps count
/// @param steps most search steps, 0 where only time counts
/// @param threads most threads
/// @param targetGap stop when the proven gap is at most this share (0 to 1) of the objective
/// @param patienceSeconds stop when nothing has improved for so long, 0 for never
public record PlanBudget(
    long seconds, long steps, int threads, double targetGap, long patienceSeconds) {

  public PlanBudget {
    if (seconds < 0 || steps < 0 || threads < 1 || patienceSeconds < 0) {
      throw new PlanningException(
          new Text(
              "预算（%d 秒、%d 步、%d 线程、耐心 %d 秒）不得为负，且至少要有 1 个线程。"
                  .formatted(seconds, steps, threads, patienceSeconds),
              "The budget (%d seconds, %d steps, %d threads, %d seconds of patience) must not be negative, with at least 1 thread."
                  .formatted(seconds, steps, threads, patienceSeconds)));
    }
    if (!(targetGap >= 0 && targetGap < 1)) {
      throw new PlanningException(
          new Text(
              "目标差距（%s）必须不小于 0 且小于 1。".formatted(targetGap),
              "The target gap (%s) must be at least 0 and less than 1.".formatted(targetGap)));
    }
    if (steps > 0 && patienceSeconds > 0) {
      throw new PlanningException(
          new Text(
              "按步数（%d）搜索时不能再给耐心（%d 秒）：结果会随时间而变。".formatted(steps, patienceSeconds),
              "A search of %d steps can't have a patience (%d seconds): its plan would depend on time."
                  .formatted(steps, patienceSeconds)));
    }
  }

  /// A budget that is searched to its end.
  public PlanBudget(long seconds, long steps, int threads) {
    this(seconds, steps, threads, 0, 0);
  }

  /// The engine's budget with this seed. Steps win over seconds, so that the result can be
  /// repeated.
  public Budget of(long seed) {
    return new Budget(
        steps > 0 ? Long.MAX_VALUE : Duration.ofSeconds(seconds).toNanos(),
        steps > 0 ? steps : Long.MAX_VALUE,
        targetGap,
        patienceSeconds > 0 ? Duration.ofSeconds(patienceSeconds).toNanos() : Long.MAX_VALUE,
        seed,
        threads);
  }
}
