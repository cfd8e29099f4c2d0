package org.owplanner.engine.wave.batch;

import java.util.SplittableRandom;

/// Batches of low reduced cost c(B) − Σ πᵢ below a limit by local search: the best of all orders to
/// add, drop or exchange is taken as long as it lowers the reduced cost; all batches met below the
/// limit are kept.
final class PricingSearch {
  private final BatchingProblem problem;
  private final BatchCosts costs;
  private final int[] batch;
  private final int[] trial;
  private final boolean[] isIn;
  private final long[] load;
  private double[] dual = new double[0];
  private int count;
  private double reduced;
  private double limit;
  private BatchHarvest harvest = BatchHarvest.none();
  private int bestOut;
  private int bestIn;
  private double bestReduced;

  PricingSearch(BatchingProblem problem) {
    this.problem = problem;
    costs = new BatchCosts(problem);
    batch = new int[problem.orders() + 1];
    trial = new int[problem.orders() + 1];
    isIn = new boolean[problem.orders()];
    load = new long[problem.dimensions()];
  }

  /// Searches from a batch on, some of its orders dropped at random.
  void run(
      int[] start,
      double keep,
      double[] dual,
      double limit,
      BatchHarvest harvest,
      SplittableRandom random) {
    this.limit = limit;
    this.dual = dual;
    this.harvest = harvest;
    count = 0;
    for (var order : start) {
      if (random.nextDouble() < keep) {
        enter(order);
      }
    }
    reduced = count == 0 ? 0 : costs.micros(batch, count) - worth(-1);
    var isImproved = true;
    while (isImproved) {
      isImproved = step();
    }
    while (count > 0) {
      leave(count - 1);
    }
  }

  private boolean step() {
    bestReduced = reduced - 1;
    bestOut = -1;
    bestIn = -1;
    for (var out = count == 0 ? count : 0; out <= count; out++) {
      tryWithout(out);
    }
    if (bestOut < 0 && bestIn < 0) {
      return false;
    }
    if (bestOut >= 0 && bestOut < count) {
      leave(bestOut);
    }
    if (bestIn >= 0) {
      enter(bestIn);
    }
    reduced = bestReduced;
    return true;
  }

  /// Everything that begins by dropping the order at `out`, or nothing if that is `count`.
  private void tryWithout(int out) {
    var n = 0;
    for (var i = 0; i < count; i++) {
      if (i != out) {
        trial[n++] = batch[i];
      }
    }
    var worth = worth(out);
    var before = n == 0 ? problem.microsPerTour() : costs.micros(trial, n);
    if (n > 0 && before - worth <= limit) {
      harvest.offer(trial, n, before);
    }
    if (n > 0 && out < count && before - worth < bestReduced) {
      bestReduced = before - worth;
      bestOut = out;
      bestIn = -1;
    }
    for (var order = 0; order < isIn.length; order++) {
      if (isIn[order]
          || before - worth - dual[order] >= bestReduced
          || !fits(order, out < count ? batch[out] : -1)) {
        continue;
      }
      trial[n] = order;
      var micros = costs.micros(trial, n + 1);
      var after = micros - worth - dual[order];
      if (after <= limit) {
        harvest.offer(trial, n + 1, micros);
      }
      if (after < bestReduced) {
        bestReduced = after;
        bestOut = out;
        bestIn = order;
      }
    }
  }

  private boolean fits(int order, int instead) {
    for (var d = 0; d < load.length; d++) {
      var freed = instead < 0 ? 0 : problem.size()[instead][d];
      if (load[d] - freed + problem.size()[order][d] > problem.capacity()[d]) {
        return false;
      }
    }
    return true;
  }

  private double worth(int out) {
    var worth = 0.0;
    for (var i = 0; i < count; i++) {
      worth += i == out ? 0 : dual[batch[i]];
    }
    return worth;
  }

  private void enter(int order) {
    batch[count++] = order;
    isIn[order] = true;
    for (var d = 0; d < load.length; d++) {
      load[d] += problem.size()[order][d];
    }
  }

  private void leave(int at) {
    var order = batch[at];
    batch[at] = batch[--count];
    isIn[order] = false;
    for (var d = 0; d < load.length; d++) {
      load[d] -= problem.size()[order][d];
    }
  }
}
