package org.owplanner.engine.wave.batch;

import java.util.SplittableRandom;

/// Simulated annealing over exchanges between batches with related orders.
///
/// A step proposes one exchange: an order moves to the batch of a related one, or up to two orders
/// of the one batch change places with up to two of the other. It is taken if it costs no more than
/// −T · ln u, with T falling geometrically over the round and u uniform (Kirkpatrick, Gelatt &
/// Vecchi 1983).
final class BatchAnnealing {
  private static final int STEPS_A_LOOK = 512;
  private static final double TO_NEW_BATCH = 0.001;

  private final RelatedOrders related;
  private final BatchState state;
  private final BatchCosts costs;
  private Exchange exchange;

  BatchAnnealing(BatchingProblem problem, RelatedOrders related) {
    this.related = related;
    state = new BatchState(problem);
    costs = new BatchCosts(problem);
    exchange = new Exchange(state, costs, BatchHarvest.none());
  }

  /// What a round ended with.
  record Round(Batching best, long micros, long steps) {}

  /// Anneals from a start, `heat` and `cold` being the first and last temperature in micro-units.
  Round run(
      Batching start,
      double heat,
      double cold,
      long steps,
      BatchClock.Slice slice,
      SplittableRandom random,
      BatchHarvest harvest) {
    state.set(start, costs);
    exchange = new Exchange(state, costs, harvest);
    var best = start;
    var bestMicros = state.total;
    var isBestKept = true;
    var bestOf = state.batchOf.clone();
    var temperature = heat;
    var done = 0L;
    while (done < steps) {
      if (done % STEPS_A_LOOK == 0) {
        var share = slice.share(done, steps);
        if (share >= 1) {
          break;
        }
        temperature = heat * Math.pow(cold / heat, share);
      }
      done++;
      if (!propose(random) || !exchange.fits()) {
        continue;
      }
      var delta = exchange.evaluate();
      if (delta <= 0 || delta < -temperature * Math.log(random.nextDouble())) {
        state.apply(exchange);
        if (state.total < bestMicros) {
          bestMicros = state.total;
          System.arraycopy(state.batchOf, 0, bestOf, 0, bestOf.length);
          isBestKept = false;
        }
      }
    }
    return new Round(isBestKept ? best : Batching.of(bestOf), bestMicros, done);
  }

  private boolean propose(SplittableRandom random) {
    var order = random.nextInt(state.batchOf.length);
    var others = related.of(order);
    var a = state.batchOf[order];
    if (others.length == 0) {
      return false;
    }
    if (random.nextDouble() < TO_NEW_BATCH) {
      if (state.count[a] == 1 || state.openBatch() < 0) {
        return false;
      }
      exchange.between(a, state.openBatch());
      exchange.giveA(order);
      return true;
    }
    var u = random.nextDouble();
    var b = state.batchOf[others[(int) (others.length * u * u)]];
    if (a == b) {
      return false;
    }
    exchange.between(a, b);
    exchange.giveA(order);
    if (exchange.fits() && random.nextInt(2) == 0) {
      return true;
    }
    var kind = random.nextInt(10);
    if (kind >= 6 && kind != 7) {
      giveAnotherA(order, random);
    }
    if (kind != 6) {
      exchange.giveB(any(b, random));
    }
    if (kind >= 7 && kind != 8) {
      var second = any(b, random);
      if (second != exchange.ordersB[0]) {
        exchange.giveB(second);
      }
    }
    return true;
  }

  private void giveAnotherA(int order, SplittableRandom random) {
    var second = any(exchange.batchA, random);
    if (second != order) {
      exchange.giveA(second);
    }
  }

  private int any(int batch, SplittableRandom random) {
    return state.members[batch][random.nextInt(state.count[batch])];
  }
}
