package org.owplanner.engine.wave.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Finds a batching: savings first, then annealing and column generation by turns, each giving
/// batches to the other, and a mixed integer program that chooses among the best of them.
///
/// A step of the budget is a proposed exchange. Lanes anneal beside each other, each with a random
/// sequence of its own, and are taken in in order, so threads change nothing.
public final class BatchSearch {
  private static final int LANES = 2;
  private static final int MOST_ORDERS_OF_PROGRAM = 400;
  private static final int MOST_A_LANE = 30_000;
  private static final int MOST_CHOICES = 1_200;
  private static final int MOST_ENUMERATED = 2_000;
  private static final double FIRST_SHARE = 0.03;
  private static final double PROOF_SHARE = 0.2;
  private static final double LONG_SHARE = 0.6;
  private static final double REPARTITION_SHARE = 0.15;
  private static final int REPARTITION_TRIES = 150;
  private static final int FEW_ENUMERATED = 3_000;
  private static final double[] ROUND_SHARES = {0.2, 0.5, 0.7, 1};

  private final BatchingProblem problem;
  private final Budget budget;
  private final BatchClock clock;
  private final RelatedOrders related;
  private final SplittableRandom random;
  private final BatchLanes lanes;
  private final double scale;
  private final AnnealingSchedule schedule;
  private final BatchingBound bound;
  private Batching best;
  private long bestMicros;
  private long closedMicros;

  private BatchSearch(BatchingProblem problem, Budget budget, Progress progress, BatchLanes lanes) {
    this.problem = problem;
    this.budget = budget;
    this.lanes = lanes;
    clock = new BatchClock(budget, progress);
    related = RelatedOrders.of(problem);
    random = new SplittableRandom(budget.seed());
    best = new SavingsBatching(problem, related).run();
    bestMicros = best.micros(problem);
    scale = bestMicros / (double) best.count();
    schedule =
        problem.orders() <= MOST_ORDERS_OF_PROGRAM
            ? AnnealingSchedule.of(scale)
            : AnnealingSchedule.gentle(scale);
    bound = new BatchingBound(problem, bestMicros);
  }

  /// The best batching found within the budget.
  public static BatchingResult solve(BatchingProblem problem, Budget budget, Progress progress) {
    if (problem.orders() == 0) {
      return new BatchingResult(Batching.of(new int[0]), 0, Bound.proven(0, "NOTHING_TO_BATCH"), 0);
    }
    try (var lanes = new BatchLanes(Math.min(LANES, budget.threads()))) {
      return new BatchSearch(problem, budget, progress, lanes).run();
    }
  }

  private BatchingResult run() {
    clock.report("savings", bestMicros, bound.bound());
    if (problem.orders() <= MOST_ORDERS_OF_PROGRAM) {
      searchWithProgram();
    } else {
      anneal(1, new double[problem.orders()], Double.NEGATIVE_INFINITY, Long.MIN_VALUE);
    }
    return new BatchingResult(best, bestMicros, bound.bound(), clock.steps());
  }

  private void searchWithProgram() {
    try (var columns =
        new ColumnGeneration(problem, clock, lanes, bound, scale / 100, random.split())) {
      columns.addAll(alone());
      columns.addAll(anneal(FIRST_SHARE, sizeShares(), 0, Long.MIN_VALUE));
      columns.converge(slice(PROOF_SHARE));
      choose(columns, FIRST_SHARE);
      var isProven = !clock.isOver() && columns.prove(slice(PROOF_SHARE));
      clock.report("relaxed", bestMicros, bound.bound());
      for (var share : ROUND_SHARES) {
        if (isProven) {
          close(columns);
        }
        if (clock.isOver() || bound.isClosed()) {
          return;
        }
        var limit = bestMicros - columns.micros() + columns.countDual();
        columns.addAll(anneal(share, columns.duals(), limit, columns.leastReduced()));
        columns.converge(slice(PROOF_SHARE));
        choose(columns, share / 2);
      }
    }
  }

  /// Chooses among all batches that a better batching could have, if they are few enough.
  private void close(ColumnGeneration columns) {
    var prices = columns.prices();
    var others =
        bound.lowerMicros(
            prices, columns.leastReduced(), columns.fewest() - 1, problem.orders() - 1L);
    var limit = bestMicros - bound.grainMicros() - others + 1;
    if (limit <= columns.leastReduced()) {
      bound.offer(bestMicros, "COLUMN_GENERATION");
      return;
    }
    if (bestMicros == closedMicros || clock.isOver()) {
      return;
    }
    var outcome = columns.enumerate(prices, limit, MOST_ENUMERATED, slice(PROOF_SHARE));
    if (outcome.isComplete()) {
      closedMicros = bestMicros;
      var isSmall = outcome.found().size() <= FEW_ENUMERATED;
      var choice =
          choose(outcome.found(), columns.fewest(), slice(isSmall ? LONG_SHARE : PROOF_SHARE));
      bound.offer(choice.isOptimal() ? bestMicros : (long) choice.boundMicros() - 1, "ENUMERATION");
      clock.report("enumerated", bestMicros, bound.bound());
    }
  }

  private void choose(ColumnGeneration columns, double share) {
    if (clock.isOver()) {
      return;
    }
    var gap = bestMicros - columns.micros();
    choose(
        columns.pool().cheapest(columns.duals(), gap + columns.countDual(), MOST_CHOICES),
        columns.fewest(),
        slice(share));
    clock.report("chosen", bestMicros, bound.bound());
  }

  private PartitioningProgram.Choice choose(BatchPool pool, long fewest, BatchClock.Slice slice) {
    var choice =
        new PartitioningProgram(problem, pool, fewest, scale / 100)
            .choose(best, bestMicros, slice.nanos(), clock.isStepped());
    take(choice.batching(), choice.micros());
    return choice;
  }

  private BatchClock.Slice slice(double share) {
    return clock.slice(shareOf(clock.leftNanos(), share));
  }

  private static long shareOf(long nanos, double share) {
    return nanos == Long.MAX_VALUE ? nanos : (long) (nanos * share);
  }

  private void take(Batching batching, long micros) {
    if (micros < bestMicros) {
      best = batching;
      bestMicros = micros;
      bound.known(micros);
    }
  }

  private BatchPool alone() {
    var alone = new BatchPool();
    for (var order = 0; order < problem.orders(); order++) {
      alone.add(new int[] {order}, 1, related.aloneMicros(order));
    }
    return alone;
  }

  /// First prices of the orders: each batch's cost shared out by the fullest dimension's sizes.
  private double[] sizeShares() {
    var costs = new BatchCosts(problem);
    var shares = new double[problem.orders()];
    for (var orders : best.batches()) {
      var micros = costs.micros(orders, orders.length);
      var sum = 0.0;
      for (var order : orders) {
        shares[order] = 1e-9;
        for (var d = 0; d < problem.dimensions(); d++) {
          shares[order] =
              Math.max(
                  shares[order],
                  problem.size()[order][d] / (double) Math.max(1, problem.capacity()[d]));
        }
        sum += shares[order];
      }
      for (var order : orders) {
        shares[order] *= micros / sum;
      }
    }
    return shares;
  }

  /// A round of annealing in each lane, and of batching parts anew where there are prices.
  private BatchPool anneal(double share, double[] dual, double limit, long leastReduced) {
    var tasks = new ArrayList<Callable<BatchAnnealing.Round>>();
    var harvests = new ArrayList<BatchHarvest>();
    var left = clock.leftSteps();
    var steps = left == Long.MAX_VALUE ? left : Math.max(1, (long) (left * share / LANES));
    var nanos = shareOf(slice(share).nanos(), 1.0 / Math.ceilDiv(LANES, budget.threads()));
    var annealed = leastReduced == Long.MIN_VALUE ? 1 : 1 - REPARTITION_SHARE;
    for (var lane = 0; lane < LANES; lane++) {
      var own = random.split();
      var squeezes = lane == 0 && best.count() > bound.fewestBatches();
      var harvest = new BatchHarvest(dual, limit, MOST_A_LANE);
      var start = best;
      harvests.add(harvest);
      tasks.add(
          () -> {
            var round =
                new BatchAnnealing(problem, related)
                    .run(
                        start,
                        schedule,
                        squeezes,
                        steps,
                        clock.slice(shareOf(nanos, annealed)),
                        own,
                        harvest);
            if (leastReduced == Long.MIN_VALUE) {
              return round;
            }
            var parts =
                new BatchRepartition(problem, related, bound.grainMicros())
                    .run(
                        round.best(),
                        ColumnGeneration.floored(dual),
                        leastReduced,
                        REPARTITION_TRIES,
                        clock.slice(shareOf(nanos, REPARTITION_SHARE)),
                        own);
            return new BatchAnnealing.Round(parts, parts.micros(problem), round.steps());
          });
    }
    for (var round : lanes.run(tasks)) {
      clock.count(round.steps());
      take(round.best(), round.micros());
    }
    clock.report("annealed", bestMicros, bound.bound());
    return pooled(harvests);
  }

  private BatchPool pooled(List<BatchHarvest> harvests) {
    var all = new BatchPool();
    for (var harvest : harvests) {
      all.addAll(harvest.pool());
    }
    var costs = new BatchCosts(problem);
    for (var orders : best.batches()) {
      all.add(orders, orders.length, costs.micros(orders, orders.length));
    }
    return all;
  }
}
