package org.owplanner.engine.wave.zone;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Puts the orders that cost least an item into batches until enough items are picked.
final class Recreation {
  /// Costs are taken for up to this share higher than they are.
  private static final double NOISE = 0.3;

  private static final double BLINK = 0.03;

  private final PickState state;
  private final CheapestPlace cheapest;
  private final SplittableRandom random;
  private final int[] stamp;
  private int now;
  private int[] candidates = new int[64];
  private int count;
  private int[] targets = new int[4];
  private int targetCount;
  private long[] cost = new long[256];
  private int[] seenAt = new int[256];
  private double[] factor = new double[64];
  private final int[] batchChange;
  private int changes;

  Recreation(PickState state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    cheapest = new CheapestPlace(state, random);
    stamp = new int[state.problem.orders()];
    batchChange = new int[state.batches];
  }

  /// Forgets candidates and batches.
  void begin() {
    now++;
    count = 0;
    targetCount = 0;
  }

  /// Offers a batch to put orders into.
  void target(int batch) {
    for (var t = 0; t < targetCount; t++) {
      if (targets[t] == batch) {
        return;
      }
    }
    if (targetCount == targets.length) {
      targets = Arrays.copyOf(targets, 2 * targetCount);
    }
    targets[targetCount++] = batch;
  }

  /// Offers an order; one that is batched, was offered before or wants nothing is no candidate.
  void offer(int order) {
    if (stamp[order] == now
        || state.batchOf[order] != PickState.NONE
        || state.problem.items(order) == 0) {
      return;
    }
    stamp[order] = now;
    if (count == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * count);
      factor = Arrays.copyOf(factor, 2 * count);
    }
    candidates[count++] = order;
  }

  /// Makes an order no candidate this time.
  void withhold(int order) {
    stamp[order] = now;
  }

  /// Adds candidates until there are enough items or no candidate fits.
  void run() {
    evaluateAll();
    while (!state.isEnough()) {
      var best = cheapestCandidate();
      if (best < 0) {
        return;
      }
      var batch = targets[best % targetCount];
      var candidate = best / targetCount;
      if (insert(candidates[candidate], batch)) {
        batchChange[batch] = ++changes;
      }
      removeCandidate(candidate);
    }
  }

  private void evaluateAll() {
    if (cost.length < count * targetCount) {
      cost = new long[2 * count * targetCount];
      seenAt = new int[cost.length];
    }
    for (var i = 0; i < count; i++) {
      factor[i] = 1 + NOISE * random.nextDouble();
      for (var t = 0; t < targetCount; t++) {
        evaluate(i, t);
      }
    }
  }

  private void evaluate(int candidate, int target) {
    var k = candidate * targetCount + target;
    seenAt[k] = changes;
    cost[k] =
        state.hasRoom(targets[target])
            ? cheapest.findOrder(candidates[candidate], targets[target])
            : CheapestPlace.NOWHERE;
  }

  /// The candidate and batch with the least cost an item that is still wanted; costs that an
  /// insertion may have changed are looked at again only where they are the least.
  private int cheapestCandidate() {
    while (true) {
      var best = -1;
      var bestScore = Double.POSITIVE_INFINITY;
      var wanted = state.problem.fewestItems() - state.items;
      for (var i = 0; i < count; i++) {
        var scale = factor[i] / Math.min(wanted, state.problem.items(candidates[i]));
        for (var k = i * targetCount; k < (i + 1) * targetCount; k++) {
          if (cost[k] < CheapestPlace.NOWHERE && cost[k] * scale < bestScore) {
            bestScore = cost[k] * scale;
            best = k;
          }
        }
      }
      if (best < 0 || seenAt[best] >= batchChange[targets[best % targetCount]]) {
        return best;
      }
      evaluate(best / targetCount, best % targetCount);
    }
  }

  private void removeCandidate(int candidate) {
    count--;
    candidates[candidate] = candidates[count];
    factor[candidate] = factor[count];
    System.arraycopy(cost, count * targetCount, cost, candidate * targetCount, targetCount);
    System.arraycopy(seenAt, count * targetCount, seenAt, candidate * targetCount, targetCount);
  }

  private boolean insert(int order, int batch) {
    state.open(order, batch);
    var items = state.problem.items(order);
    var skip = random.nextInt(items);
    for (var i = 0; i < items; i++) {
      var p = state.first(order) + (i + skip) % items;
      if (cheapest.findBlinking(p, batch, BLINK) >= CheapestPlace.NOWHERE) {
        state.drop(order);
        return false;
      }
      state.place(p, cheapest.stock, cheapest.slot, cheapest.at);
    }
    return true;
  }
}
