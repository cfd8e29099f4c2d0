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
  private static final double MOST_OVER = 12;
  private static final double TO_NEW_BATCH = 0.001;

  private final RelatedOrders related;
  private final BatchState state;
  private final BatchCosts costs;
  private Exchange exchange;
  private boolean opensBatches;

  BatchAnnealing(BatchingProblem problem, RelatedOrders related) {
    this.related = related;
    state = new BatchState(problem);
    costs = new BatchCosts(problem);
    exchange = new Exchange(state, costs, BatchHarvest.none());
  }

  /// What a round ended with.
  record Round(Batching best, long micros, long steps) {}

  /// Anneals from a start. With `squeezes` the smallest batch is dissolved first, however much the
  /// others then hold, and none is opened, so that a batching with one batch less is looked for.
  Round run(
      Batching start,
      AnnealingSchedule schedule,
      boolean squeezes,
      long steps,
      BatchClock.Slice slice,
      SplittableRandom random,
      BatchHarvest harvest) {
    state.set(start, costs);
    exchange = new Exchange(state, costs, harvest);
    opensBatches = !squeezes;
    if (squeezes) {
      dissolveSmallest();
    }
    var bestMicros = squeezes ? Long.MAX_VALUE : state.total;
    var isBestKept = true;
    var bestOf = state.batchOf.clone();
    var temperature = schedule.heatMicros();
    var done = 0L;
    while (done < steps) {
      if (done % STEPS_A_LOOK == 0) {
        var share = slice.share(done, steps);
        if (share >= 1) {
          break;
        }
        temperature = schedule.temperature(share);
      }
      done++;
      if (!propose(random)) {
        continue;
      }
      var allowed = -temperature * Math.log(random.nextDouble());
      var over = exchange.overload() * schedule.overloadMicros();
      if (over > MOST_OVER * temperature) {
        continue;
      }
      if (exchange.evaluate() + over <= allowed) {
        state.apply(exchange);
        if (state.total < bestMicros && state.isFeasible()) {
          bestMicros = state.total;
          System.arraycopy(state.batchOf, 0, bestOf, 0, bestOf.length);
          isBestKept = false;
        }
      }
    }
    return isBestKept
        ? new Round(start, start.micros(costs), done)
        : new Round(Batching.of(bestOf), bestMicros, done);
  }

  /// Moves each order of the batch that holds the fewest to where its tour costs least more.
  private void dissolveSmallest() {
    var smallest = -1;
    for (var batch = 0; batch < state.count.length; batch++) {
      if (state.count[batch] > 0 && (smallest < 0 || state.count[batch] < state.count[smallest])) {
        smallest = batch;
      }
    }
    while (state.count[smallest] > 0 && state.total > state.micros[smallest]) {
      var order = state.members[smallest][0];
      var to = -1;
      var least = Long.MAX_VALUE;
      for (var batch = 0; batch < state.count.length; batch++) {
        if (batch != smallest && state.count[batch] > 0) {
          exchange.between(smallest, batch);
          exchange.giveA(order);
          exchange.overload();
          if (exchange.evaluate() < least) {
            least = exchange.deltaMicros;
            to = batch;
          }
        }
      }
      exchange.between(smallest, to);
      exchange.giveA(order);
      exchange.overload();
      exchange.evaluate();
      state.apply(exchange);
    }
  }

  private boolean propose(SplittableRandom random) {
    var order = random.nextInt(state.batchOf.length);
    var others = related.of(order);
    var a = state.batchOf[order];
    if (others.length == 0) {
      return false;
    }
    if (random.nextDouble() < TO_NEW_BATCH) {
      if (!opensBatches || state.count[a] == 1 || state.openBatch() < 0) {
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
    var kind = random.nextInt(12);
    if (kind >= 10) {
      return true;
    }
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
