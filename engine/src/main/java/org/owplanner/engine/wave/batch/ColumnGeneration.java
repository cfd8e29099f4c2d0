package org.owplanner.engine.wave.batch;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.owplanner.engine.solve.Bound;

/// Solves the linear relaxation over all batches there are: those that the duals ask for are found
/// by local search first, and at last by enumeration, which proves that there are no more.
final class ColumnGeneration implements AutoCloseable {
  private static final int PARTS = 16;
  private static final int MOST_A_PART = 100;
  private static final int MOST_A_LANE = 150;
  private static final int LANES = 2;
  private static final long TOURS_A_PART = 20_000_000;

  private final BatchingProblem problem;
  private final BatchClock clock;
  private final BatchLanes lanes;
  private final SplittableRandom random;
  private final MasterProgram master;
  private final BatchingBound bound;
  private long fewest;
  private double[] duals;
  private double countDual;
  private long[] prices = new long[0];
  private long leastReduced;

  ColumnGeneration(
      BatchingProblem problem,
      BatchClock clock,
      BatchLanes lanes,
      BatchingBound bound,
      double unitMicros,
      SplittableRandom random) {
    this.problem = problem;
    this.clock = clock;
    this.lanes = lanes;
    this.bound = bound;
    this.random = random;
    master = new MasterProgram(problem.orders(), unitMicros);
    duals = new double[problem.orders()];
    fewest = bound.fewestBatches();
    master.limitCount(fewest, problem.orders());
  }

  BatchPool pool() {
    return master.pool();
  }

  double[] duals() {
    return duals;
  }

  /// The optimum over the batches known so far.
  double micros() {
    return master.micros();
  }

  void addAll(BatchPool batches) {
    master.addAll(batches);
  }

  /// Prices by local search until it finds nothing more or the slice is over.
  void converge(BatchClock.Slice slice) {
    var rounds = 0;
    while (master.solve()) {
      duals = master.duals();
      countDual = master.countDual();
      if (slice.share(rounds++, Long.MAX_VALUE) >= 1 || priceBySearch() == 0) {
        return;
      }
    }
  }

  private int priceBySearch() {
    var used = master.used();
    var limit = countDual - 1;
    var tasks = new ArrayList<Callable<BatchPool>>();
    for (var lane = 0; lane < LANES; lane++) {
      var own = random.split();
      var first = lane;
      tasks.add(
          () -> {
            var harvest = new BatchHarvest(duals, limit, MOST_A_LANE);
            var search = new PricingSearch(problem);
            for (var i = first; i < used.size(); i += LANES) {
              search.run(used.get(i), 1, duals, limit, harvest, own);
              search.run(used.get(i), 0.5, duals, limit, harvest, own);
            }
            for (var order = first; order < problem.orders(); order += LANES) {
              search.run(new int[] {order}, 1, duals, limit, harvest, own);
            }
            return harvest.pool();
          });
    }
    var added = 0;
    for (var found : lanes.run(tasks)) {
      added += master.addAll(found);
    }
    return added;
  }

  /// Proves the relaxation by enumeration, converging anew whenever that finds a batch; whether the
  /// proof is complete.
  ///
  /// Where the optimum has a number of batches in parts, a batching with fewer is ruled out if that
  /// costs more than the best known, and the next whole number asked for (branching on the number
  /// of tours).
  boolean prove(BatchClock.Slice slice) {
    while (price(slice, problem.orders())) {
      bound.offer(lowerMicros(problem.orders()), "COLUMN_GENERATION");
      var whole = (long) Math.floor(master.count() + 1e-6);
      if (master.count() - whole < 1e-3 || whole < fewest) {
        return true;
      }
      limitCount(whole, slice);
      var areTooFew = price(slice, whole) && bound.isAtLeastKnown(lowerMicros(whole));
      fewest = areTooFew ? whole + 1 : fewest;
      limitCount(problem.orders(), slice);
      if (!areTooFew) {
        return price(slice, problem.orders());
      }
    }
    return false;
  }

  private void limitCount(long most, BatchClock.Slice slice) {
    master.limitCount(fewest, most);
    converge(slice);
  }

  private long lowerMicros(long most) {
    return bound.lowerMicros(prices, leastReduced, fewest, most);
  }

  /// Enumerates and converges by turns until no batch is missing; whether that came to its end.
  private boolean price(BatchClock.Slice slice, long most) {
    while (slice.share(0, Long.MAX_VALUE) < 1) {
      var asked = floored(duals);
      var outcome = enumerate(asked, (long) Math.floor(countDual), MOST_A_PART, slice);
      if (outcome.isComplete()) {
        prices = asked;
        leastReduced = outcome.leastReduced();
        if (outcome.found().size() == 0 || bound.isAtLeastKnown(lowerMicros(most))) {
          return true;
        }
      } else if (outcome.found().size() == 0) {
        return false;
      }
      if (master.addAll(outcome.found()) == 0) {
        return false;
      }
      converge(slice);
    }
    return false;
  }

  /// All batches with reduced cost below a limit, in parts that the lanes share.
  BatchEnumeration.Outcome enumerate(
      long[] prices, long limit, int mostAPart, BatchClock.Slice slice) {
    var enumeration = new BatchEnumeration(problem, prices);
    var tasks = new ArrayList<Callable<BatchEnumeration.Outcome>>();
    for (var part = 0; part < PARTS; part++) {
      var first = part;
      tasks.add(
          () ->
              enumeration.run(
                  new BatchCosts(problem), first, PARTS, limit, mostAPart, TOURS_A_PART, slice));
    }
    var all = new BatchPool();
    var least = limit;
    var isComplete = true;
    var tours = 0L;
    for (var outcome : lanes.run(tasks)) {
      all.addAll(outcome.found());
      least = Math.min(least, outcome.leastReduced());
      isComplete &= outcome.isComplete();
      tours += outcome.tours();
    }
    return new BatchEnumeration.Outcome(all, least, isComplete, tours);
  }

  /// Price of each order for which the least reduced cost was proven last.
  long[] prices() {
    return prices;
  }

  /// No batch has a reduced cost below this at those prices.
  long leastReduced() {
    return leastReduced;
  }

  double count() {
    return master.count();
  }

  double countDual() {
    return countDual;
  }

  long fewest() {
    return fewest;
  }

  static long[] floored(double[] duals) {
    var prices = new long[duals.length];
    for (var order = 0; order < prices.length; order++) {
      prices[order] = (long) Math.floor(duals[order]);
    }
    return prices;
  }

  Bound bound() {
    return bound.bound();
  }

  BatchClock clock() {
    return clock;
  }

  @Override
  public void close() {
    master.close();
  }
}
