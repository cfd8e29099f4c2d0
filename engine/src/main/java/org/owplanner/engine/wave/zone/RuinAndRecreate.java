package org.owplanner.engine.wave.zone;

import java.util.SplittableRandom;

/// One lane of the search: takes a few orders out, puts the cheapest of them and others in, and
/// keeps what is better, or a little worse while it is hot (ruin and recreate, Schrimpf et al.
/// 2000; Christiaens and Vanden Berghe 2020).
final class RuinAndRecreate {
  /// Most orders that the first plan looks at for a batch.
  private static final int LOOKED_AT = 2_000;

  /// A list that is more than so much too long (as a share of what an item costs) is not worth
  /// shortening.
  private static final double SLACK = 0.25;

  private static final int NEAR_CANDIDATES = 20;
  private static final int OTHER_CANDIDATES = 20;

  private final PickState state;
  private final PickState best;
  private final Ruin ruin;
  private final NearStock near;
  private final Recreation recreation;
  private final SplittableRandom random;
  private int mostBatches;
  private long bestCost = Long.MAX_VALUE;
  private double slack;

  /// A lane that uses at most so many batches, as long as it adopts no plan of a lane with more.
  RuinAndRecreate(
      ZonePickingProblem problem, NearStock near, SplittableRandom random, int mostBatches) {
    this.near = near;
    this.random = random;
    state = new PickState(problem);
    best = new PickState(problem);
    recreation = new Recreation(state, random);
    ruin = new Ruin(state, recreation, random);
    this.mostBatches = Math.min(mostBatches, state.batches);
  }

  /// The first plan: batch by batch, the cheapest orders of all.
  void start() {
    var orders = state.problem.orders();
    for (var batch = 0; batch < mostBatches && !state.isEnough(); batch++) {
      recreation.begin();
      recreation.target(batch);
      for (var i = 0; i < Math.min(orders, LOOKED_AT); i++) {
        recreation.offer(orders <= LOOKED_AT ? i : random.nextInt(orders));
      }
      recreation.run();
    }
    state.lists.shortenChanged();
    state.begin();
    slack = SLACK * state.lists.total() / Math.max(1, state.items);
    keepBest();
  }

  /// One ruin with its recreation.
  void step(double temperature) {
    var limit = state.cost() - temperature * Math.log(1 - random.nextDouble());
    recreation.begin();
    ruin.run();
    if (random.nextInt(20) == 0) {
      recreation.target(random.nextInt(mostBatches));
    }
    offer();
    recreation.run();
    dropSurplus();
    if (state.cost() <= limit + slack) {
      state.lists.shortenChanged();
    }
    if (state.cost() <= limit) {
      state.begin();
    } else {
      state.undo();
    }
  }

  /// Offers orders with items near the stops that are left on the lists that were ruined, and
  /// others.
  private void offer() {
    var lists = state.lists;
    var changed = lists.changed();
    for (var i = 0; i < NEAR_CANDIDATES; i++) {
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
    for (var i = 0; i < OTHER_CANDIDATES; i++) {
      recreation.offer(random.nextInt(state.problem.orders()));
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

  /// Goes on from another lane's best.
  void adopt(RuinAndRecreate other) {
    state.copyFrom(other.best);
    mostBatches = other.mostBatches;
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
}
