package org.owplanner.batch.plan;

import java.time.Duration;
import org.owplanner.engine.solve.Budget;

/// How long a run may search, as it is stored with the run, so that a resumed run searches as long.
///
/// @param seconds most seconds, 0 where only steps count
/// @param steps most search steps, 0 where only time counts
/// @param threads most threads
public record PlanBudget(long seconds, long steps, int threads) {

  public PlanBudget {
    if (seconds < 0 || steps < 0 || threads < 1) {
      throw new PlanningException(
          "The budget (%d seconds, %d steps, %d threads) must not be negative, with at least 1 thread."
              .formatted(seconds, steps, threads));
    }
  }

  /// The engine's budget with this seed. Steps win over seconds, so that the result can be
  /// repeated.
  public Budget of(long seed) {
    return steps > 0
        ? Budget.ofSteps(steps, seed, threads)
        : Budget.ofTime(Duration.ofSeconds(seconds), seed, threads);
  }
}
