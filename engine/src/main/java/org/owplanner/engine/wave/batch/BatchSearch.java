package org.owplanner.engine.wave.batch;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Finds a batching: savings first, then rounds of annealing.
///
/// A step of the budget is a proposed exchange. Lanes anneal beside each other, each with a random
/// sequence of its own, and are taken in in order, so threads change nothing.
public final class BatchSearch {
  private static final int LANES = 2;
  private static final double HEAT = 0.05;
  private static final double COLD = 0.001;

  private final BatchingProblem problem;
  private final Budget budget;
  private final BatchClock clock;
  private final RelatedOrders related;

  private BatchSearch(BatchingProblem problem, Budget budget, Progress progress) {
    this.problem = problem;
    this.budget = budget;
    clock = new BatchClock(budget, progress);
    related = RelatedOrders.of(problem);
  }

  /// The best batching found within the budget.
  public static BatchingResult solve(BatchingProblem problem, Budget budget, Progress progress) {
    return new BatchSearch(problem, budget, progress).run();
  }

  private BatchingResult run() {
    if (problem.orders() == 0) {
      return new BatchingResult(Batching.of(new int[0]), 0, Bound.proven(0, "NOTHING_TO_BATCH"), 0);
    }
    var best = new SavingsBatching(problem, related).run();
    var bestMicros = best.micros(problem);
    clock.report("savings", bestMicros, Bound.none("NOT_YET"));
    var random = new SplittableRandom(budget.seed());
    try (var lanes = new BatchLanes(Math.min(LANES, budget.threads()))) {
      var scale = bestMicros / (double) Math.max(1, best.count());
      var start = best;
      var tasks = new ArrayList<Callable<BatchAnnealing.Round>>();
      for (var lane = 0; lane < LANES; lane++) {
        var own = random.split();
        var slice = clock.slice(clock.leftNanos());
        var steps =
            clock.leftSteps() == Long.MAX_VALUE ? Long.MAX_VALUE : clock.leftSteps() / LANES;
        tasks.add(
            () ->
                new BatchAnnealing(problem, related)
                    .run(
                        start, HEAT * scale, COLD * scale, steps, slice, own, BatchHarvest.none()));
      }
      for (var round : lanes.run(tasks)) {
        clock.count(round.steps());
        if (round.micros() < bestMicros) {
          best = round.best();
          bestMicros = round.micros();
        }
      }
    }
    return new BatchingResult(
        best, best.micros(problem), Bound.none("NOT_COMPUTED"), clock.steps());
  }
}
