package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Batches a few neighbouring batches' orders anew, to the optimum, until none of many tries gains.
///
/// The prices π of the linear relaxation make that quick: over a part with n batches whose reduced
/// costs add up to R, only batches with c(B) − Σ πᵢ below R less the least that the others can have
/// are worth a look. How many batches a part has follows from how long the last parts took.
/// (Taillard & Voß 2002, «POPMUSIC: partial optimization metaheuristic under special
/// intensification conditions».)
final class BatchRepartition {
  private static final int FEWEST_PARTS = 3;
  private static final int MOST_PARTS = 12;
  private static final int MOST_ORDERS = 60;
  private static final int MOST_FOUND = 10_000;
  private static final long MOST_TOURS = 150_000;
  private static final long EASY_WORK = 40_000;

  private final BatchingProblem problem;
  private final RelatedOrders related;
  private final BatchCosts costs;
  private final BatchState state;
  private final long grainMicros;
  private double parts = 4;

  BatchRepartition(BatchingProblem problem, RelatedOrders related, long grainMicros) {
    this.problem = problem;
    this.related = related;
    this.grainMicros = grainMicros;
    costs = new BatchCosts(problem);
    state = new BatchState(problem);
  }

  /// Improves a batching within a slice.
  ///
  /// @param prices integer price of each order
  /// @param leastReduced the least c(B) − Σ πᵢ that a batch is thought to have
  /// @param tries parts in a row that may gain nothing before it ends
  Batching run(
      Batching start,
      long[] prices,
      long leastReduced,
      int tries,
      BatchClock.Slice slice,
      SplittableRandom random) {
    state.set(start, costs);
    var best = start;
    for (var failed = 0; failed < tries && slice.share(0, Long.MAX_VALUE) < 1; failed++) {
      var part = part(random);
      var labels = improved(part, prices, leastReduced, slice);
      if (labels.length > 0) {
        var batchOf = state.batchOf.clone();
        for (var i = 0; i < part.length; i++) {
          batchOf[part[i]] = batchOf.length + labels[i];
        }
        best = Batching.of(batchOf);
        state.set(best, costs);
        failed = -1;
      }
    }
    return best;
  }

  /// The orders of some batches around one that is drawn.
  private int[] part(SplittableRandom random) {
    var wanted = (int) parts + (random.nextDouble() < parts - (int) parts ? 1 : 0);
    var seed = random.nextInt(state.batchOf.length);
    var taken = new int[wanted];
    taken[0] = state.batchOf[seed];
    var batches = 1;
    var orders = Arrays.copyOf(state.members[taken[0]], state.count[taken[0]]);
    for (var draw = 0; draw < 8 * wanted && batches < wanted; draw++) {
      var others = related.of(orders[random.nextInt(orders.length)]);
      if (others.length == 0) {
        continue;
      }
      var u = random.nextDouble();
      var batch = state.batchOf[others[(int) (others.length * u * u)]];
      var isTaken = false;
      for (var i = 0; i < batches; i++) {
        isTaken |= taken[i] == batch;
      }
      if (!isTaken && orders.length + state.count[batch] <= MOST_ORDERS) {
        taken[batches++] = batch;
        var before = orders.length;
        orders = Arrays.copyOf(orders, before + state.count[batch]);
        System.arraycopy(state.members[batch], 0, orders, before, state.count[batch]);
      }
    }
    return orders;
  }

  /// Labels of a cheaper batching of these orders, or none.
  private int[] improved(int[] part, long[] prices, long leastReduced, BatchClock.Slice slice) {
    var now = 0L;
    for (var i = 0; i < part.length; i++) {
      now -= prices[part[i]];
      var batch = state.batchOf[part[i]];
      now += state.members[batch][0] == part[i] ? state.micros[batch] : 0;
    }
    var cover = new CheapestCover(problem, part, leastReduced);
    var limit = now - grainMicros - leastReduced * (cover.fewest() - 1) + 1;
    if (limit <= leastReduced) {
      return new int[0];
    }
    var outcome =
        new BatchEnumeration(problem, prices, part)
            .run(costs, 0, 1, limit, MOST_FOUND, MOST_TOURS, slice);
    var work = outcome.tours();
    var labels = new int[0];
    if (outcome.isComplete()) {
      labels = cover.choose(outcome.found(), prices, now - grainMicros + 1);
      work += cover.nodes();
    }
    var isEasy = outcome.isComplete() && work < EASY_WORK;
    parts = Math.clamp(parts + (isEasy ? 0.05 : -0.15), FEWEST_PARTS, MOST_PARTS);
    return labels;
  }
}
