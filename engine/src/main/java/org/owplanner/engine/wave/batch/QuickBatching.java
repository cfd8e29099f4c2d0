package org.owplanner.engine.wave.batch;

import java.util.SplittableRandom;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Finds a batching where many are needed: savings, then one annealing from a gentle heat; no
/// columns, no program, no bound.
public final class QuickBatching {

  private QuickBatching() {}

  /// The batching after so many proposed exchanges.
  public static Batching of(BatchingProblem problem, long steps, long seed) {
    if (problem.orders() == 0) {
      return Batching.of(new int[0]);
    }
    var related = RelatedOrders.of(problem);
    var savings = new SavingsBatching(problem, related).run();
    if (steps < 1) {
      return savings;
    }
    var clock = new BatchClock(Budget.ofSteps(steps, seed, 1), Progress.silent());
    return new BatchAnnealing(problem, related)
        .run(
            savings,
            AnnealingSchedule.gentle(savings.micros(problem) / (double) savings.count()),
            false,
            steps,
            clock.slice(Long.MAX_VALUE),
            new SplittableRandom(seed),
            BatchHarvest.none())
        .best();
  }
}
