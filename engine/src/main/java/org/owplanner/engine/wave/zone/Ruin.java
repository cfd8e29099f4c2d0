package org.owplanner.engine.wave.zone;

import java.util.SplittableRandom;

/// Takes orders out of their batches and offers most of them, and their batches, for recreation:
/// orders with items next to each other on a list, all orders of a list, or orders at random.
final class Ruin {
  /// The chance that an order that was taken out must stay out this time.
  private static final double WITHHELD = 0.3;

  private static final double NEIGHBOURS = 0.60;
  private static final double WHOLE_LIST = 0.05;
  private static final int MOST_NEIGHBOURS = 5;
  private static final int MOST_OTHERS = 3;

  private final PickState state;
  private final Recreation recreation;
  private final SplittableRandom random;
  private int[] taken = new int[16];

  Ruin(PickState state, Recreation recreation, SplittableRandom random) {
    this.state = state;
    this.recreation = recreation;
    this.random = random;
  }

  void run() {
    var seed = state.chosen[random.nextInt(state.batched)];
    var kind = random.nextDouble();
    if (kind < NEIGHBOURS) {
      takeFromList(seed, 1 + random.nextInt(MOST_NEIGHBOURS));
    } else if (kind < NEIGHBOURS + WHOLE_LIST) {
      takeFromList(seed, Integer.MAX_VALUE);
    } else {
      take(seed);
      for (var i = random.nextInt(MOST_OTHERS + 1); i > 0 && state.batched > 0; i--) {
        take(state.chosen[random.nextInt(state.batched)]);
      }
    }
  }

  /// Takes out the orders of the stops around one of an order's items on its list.
  private void takeFromList(int order, int most) {
    var position = state.first(order) + random.nextInt(state.problem.items(order));
    var slot = state.slotOf(position);
    var stops = state.lists.stops[slot];
    var count = state.lists.count[slot];
    var at = 0;
    while (stops[at] != state.stockOf[position]) {
      at++;
    }
    var size = Math.min(most, count);
    var from = Math.clamp(at - size / 2, 0, count - size);
    if (taken.length < size) {
      taken = new int[2 * size];
    }
    for (var i = 0; i < size; i++) {
      taken[i] = state.orderOn(stops[from + i]);
    }
    for (var i = 0; i < size; i++) {
      if (state.batchOf[taken[i]] != PickState.NONE) {
        take(taken[i]);
      }
    }
  }

  private void take(int order) {
    recreation.target(state.batchOf[order]);
    state.drop(order);
    if (random.nextDouble() < WITHHELD) {
      recreation.withhold(order);
    }
    recreation.offer(order);
  }
}
