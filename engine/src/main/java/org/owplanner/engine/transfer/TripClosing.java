package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Closes trips whose goods lose less by going another way, or not at all, than the trip costs, and
/// opens unused ones that pay.
final class TripClosing {

  /// Goods sought at once while what is full changes: the same on any number of threads.
  private static final int AT_ONCE = 32;

  private final TransferFacts facts;
  private final PlanSeeker seeker;
  private final RowPrices prices;

  TripClosing(TransferFacts facts, PlanSeeker seeker, RowPrices prices) {
    this.facts = facts;
    this.seeker = seeker;
    this.prices = prices;
  }

  /// Tries each used trip once, the one whose goods save least first; whether anything got cheaper.
  boolean close(PlanState state, double share) {
    var before = state.micros();
    var saved = new long[facts.shared().trips()];
    var used = new ArrayList<Integer>();
    for (var trip = 0; trip < saved.length; trip++) {
      if (state.sums().isUsed(trip)) {
        saved[trip] = savedOn(state, trip);
        used.add(trip);
      }
    }
    used.sort(
        Comparator.<Integer>comparingLong(
            trip -> saved[trip] - facts.network().trip(trip).lane().tripMicros()));
    for (var trip : used) {
      if (!seeker.effort().isLeft(share)) {
        break;
      }
      if (state.sums().isUsed(trip)) {
        close(state, trip);
      }
    }
    return state.micros() < before;
  }

  private long savedOn(PlanState state, int trip) {
    var saved = 0L;
    for (var one : state.goodsOn(trip)) {
      saved += facts.goods().get(one).pinned().micros() - state.plan(one).micros();
    }
    return saved;
  }

  private void close(PlanState state, int trip) {
    var closed = state.unused();
    closed[trip] = true;
    var on = state.goodsOn(trip).stream().map(k -> facts.goods().get(k)).toList();
    planAgain(state, on, closed);
  }

  /// Plans goods again from what is pinned of them on; all of it is taken back unless that is
  /// cheaper.
  private void planAgain(PlanState state, List<Goods> goods, boolean[] closed) {
    var before = state.micros();
    var kept = goods.stream().map(one -> state.plan(one.index())).toList();
    state.setAll(goods.stream().map(Goods::pinned).toList());
    for (var from = 0; from < goods.size(); from += AT_ONCE) {
      var some = goods.subList(from, Math.min(goods.size(), from + AT_ONCE));
      accept(state, seeker.seek(some, prices.sunk(closed).within(state)));
    }
    if (state.micros() >= before || !state.isWithin()) {
      state.setAll(kept);
    }
  }

  /// Lets all goods use what is paid for already and not full; whether anything got cheaper.
  boolean fill(PlanState state, List<Goods> live, double share) {
    var isBetter = false;
    for (var from = 0; from < live.size() && seeker.effort().isLeft(share); from += AT_ONCE) {
      var some = live.subList(from, Math.min(live.size(), from + AT_ONCE));
      isBetter |= accept(state, seeker.seek(some, prices.sunk(state.unused()).within(state)));
    }
    return isBetter;
  }

  private static boolean accept(PlanState state, List<GoodsPlan> found) {
    var before = state.micros();
    var better = new ArrayList<GoodsPlan>();
    for (var plan : found) {
      if (plan.micros() < state.plan(plan.goods()).micros()) {
        better.add(plan);
      }
    }
    better.sort(
        Comparator.<GoodsPlan>comparingLong(
                plan -> plan.micros() - state.plan(plan.goods()).micros())
            .thenComparingInt(GoodsPlan::goods));
    for (var plan : better) {
      var micros = state.micros();
      var old = state.set(plan);
      if (state.micros() >= micros || !state.isWithin()) {
        state.set(old);
      }
    }
    return state.micros() < before;
  }

  /// Tries to open unused trips that goods would use for a share of their price; whether anything
  /// got cheaper.
  boolean open(PlanState state, List<Goods> live, double share) {
    var before = state.micros();
    var unused = state.unused();
    var found = seeker.seek(live, prices.opening(unused));
    var users = new ArrayList<List<Goods>>();
    for (var trip = 0; trip < unused.length; trip++) {
      users.add(new ArrayList<>());
    }
    for (var plan : found) {
      for (var route : plan.routes()) {
        addUser(users, facts.network().route(route), facts.goods().get(plan.goods()));
      }
    }
    for (var trip = 0; trip < unused.length && seeker.effort().isLeft(share); trip++) {
      if (unused[trip] && !users.get(trip).isEmpty() && !state.sums().isUsed(trip)) {
        open(state, trip, users.get(trip));
      }
    }
    return state.micros() < before;
  }

  private static void addUser(List<List<Goods>> users, Route route, Goods goods) {
    var second = route.second();
    users.get(route.first().index()).add(goods);
    if (second != null) {
      users.get(second.index()).add(goods);
    }
  }

  private void open(PlanState state, int trip, List<Goods> users) {
    var closed = state.unused();
    closed[trip] = false;
    planAgain(state, users, closed);
  }
}
