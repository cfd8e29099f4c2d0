package org.owplanner.engine.wave.zone;

import java.util.SplittableRandom;

/// One lane of the search: takes a few orders out, puts the cheapest of them and others in, and
/// keeps what is better, or a little worse while it is hot (ruin and recreate, Schrimpf et al.
/// 2000; Christiaens and Vanden Berghe 2020).
final class RuinAndRecreate {
  /// The chance that an order that was taken out must stay out this time.
  private static final double WITHHELD = 0.3;

  private final PickState state;
  private final NearStock near;
  private final Recreation recreation;
  private final SplittableRandom random;
  private final PickState best;
  private long bestCost = Long.MAX_VALUE;

  RuinAndRecreate(ZonePickingProblem problem, NearStock near, SplittableRandom random) {
    this.near = near;
    this.random = random;
    state = new PickState(problem);
    recreation = new Recreation(state, random);
    best = new PickState(problem);
  }

  /// The first plan: batch by batch, the cheapest orders of all.
  void start() {
    for (var batch = 0; batch < state.batches && !state.isEnough(); batch++) {
      recreation.begin();
      recreation.target(batch);
      for (var order = 0; order < state.problem.orders(); order++) {
        recreation.offer(order);
      }
      recreation.run();
    }
    state.lists.shortenChanged();
    state.begin();
    keepBest();
  }

  long bestCost() {
    return bestCost;
  }

  boolean isEmpty() {
    return state.batched == 0;
  }

  int items() {
    return state.items;
  }

  /// The best plan so far.
  ZonePickingPlan plan() {
    return best.plan();
  }

  /// Goes on from another lane's best.
  void adopt(RuinAndRecreate other) {
    state.copyFrom(other.best);
    keepBest();
  }

  void step(double temperature) {
    var before = state.cost();
    recreation.begin();
    ruin();
    offerNear();
    recreation.run();
    dropSurplus();
    state.lists.shortenChanged();
    var worse = state.cost() - before;
    if (worse <= 0 || worse < -temperature * Math.log(random.nextDouble())) {
      state.begin();
    } else {
      state.undo();
    }
  }

  /// Orders that are more than enough go again, if one so small is met.
  private void dropSurplus() {
    var surplus = state.items - state.problem.fewestItems();
    for (var i = 0; i < 10 && surplus > 0; i++) {
      var order = state.chosen[random.nextInt(state.batched)];
      if (state.problem.items(order) <= surplus) {
        surplus -= state.problem.items(order);
        state.drop(order);
      }
    }
  }

  /// Remembers where the search stands if that is better than all before.
  void keepBest() {
    if (state.cost() < bestCost) {
      best.copyFrom(state);
      bestCost = state.cost();
    }
  }

  private void ruin() {
    var seed = state.chosen[random.nextInt(state.batched)];
    var batch = state.batchOf[seed];
    recreation.target(batch);
    var kind = random.nextInt(100);
    if (kind < 60) {
      dropFromList(seed, 1 + random.nextInt(5));
    } else if (kind < 65) {
      dropFromList(seed, Integer.MAX_VALUE);
    } else {
      take(seed);
      for (var i = random.nextInt(4); i > 0 && state.batched > 0; i--) {
        take(state.chosen[random.nextInt(state.batched)]);
      }
    }
    if (random.nextInt(20) == 0) {
      recreation.target(random.nextInt(state.batches));
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

  /// Takes out an order and others whose items lie near one of its items on the same list.
  private void dropFromList(int seed, int most) {
    var position = state.first(seed) + random.nextInt(state.problem.items(seed));
    var slot = state.slotOf(position);
    var at = 0;
    while (state.lists.stops[slot][at] != state.stockOf[position]) {
      at++;
    }
    var orders = new int[state.lists.count[slot]];
    var size = 0;
    var length = state.lists.count[slot];
    var from = Math.max(0, Math.min(at - most / 2, length - most));
    for (var i = from; i < length && i - from < most; i++) {
      orders[size++] = state.orderOn(state.lists.stops[slot][i]);
    }
    for (var i = 0; i < size; i++) {
      if (state.batchOf[orders[i]] != PickState.NONE) {
        take(orders[i]);
      }
    }
    if (state.batchOf[seed] != PickState.NONE) {
      take(seed);
    }
  }

  private void offerNear() {
    var lists = state.lists;
    var changed = lists.changed();
    for (var i = 0; i < 20; i++) {
      var slot = lists.changed(random.nextInt(changed));
      if (lists.count[slot] == 0) {
        continue;
      }
      var stock = lists.stops[slot][random.nextInt(lists.count[slot])];
      if (near.nears(stock) > 0) {
        var other = near.near(stock, random.nextInt(near.nears(stock)));
        recreation.offer(near.order(other, random.nextInt(near.wants(other))));
      }
    }
    for (var i = 0; i < 20; i++) {
      recreation.offer(random.nextInt(state.problem.orders()));
    }
  }
}
