package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings a plan within what is shared: of what is short, those goods give way that lose least by
/// what they give up.
final class LimitRepair {

  private final TransferFacts facts;
  private final PlanSeeker seeker;
  private final double share;
  private final int mostRounds;

  LimitRepair(TransferFacts facts, PlanSeeker seeker, double share) {
    this.facts = facts;
    this.seeker = seeker;
    this.share = share;
    mostRounds = 4 * facts.shared().trips() + 100;
  }

  /// Changes the plan until it keeps all limits.
  void repair(PlanState state) {
    for (var round = 0; round < mostRounds; round++) {
      var shortage = Shortage.first(state);
      if (shortage == null) {
        var trip = leastOfFullDock(state);
        if (trip < 0) {
          return;
        }
        withdraw(state, state.goodsOn(trip));
      } else if (!relieve(state, shortage)) {
        withdraw(state, takers(state, shortage));
      }
    }
    withdraw(state, state.plans().stream().map(GoodsPlan::goods).toList());
  }

  private void withdraw(PlanState state, List<Integer> goods) {
    for (var one : goods) {
      state.set(facts.goods().get(one).pinned());
    }
  }

  private static List<Integer> takers(PlanState state, Shortage shortage) {
    return state.plans().stream()
        .filter(plan -> shortage.taken(plan) > 0)
        .map(GoodsPlan::goods)
        .toList();
  }

  /// Lets goods give up what they take of it, those first that save least by it, the last one no
  /// more than needed; whether that was enough.
  private boolean relieve(PlanState state, Shortage shortage) {
    var takers = new ArrayList<>(takers(state, shortage));
    takers.sort(
        Comparator.<Integer>comparingDouble(one -> density(state, shortage, one))
            .thenComparingInt(one -> one));
    var left = shortage.excess();
    for (var one : takers) {
      if (left <= 0) {
        break;
      }
      left -= lessen(state, shortage, facts.goods().get(one), left);
    }
    return left <= 0;
  }

  private double density(PlanState state, Shortage shortage, int one) {
    var plan = state.plan(one);
    var saved = facts.goods().get(one).pinned().micros() - plan.micros();
    return (double) saved / shortage.taken(plan);
  }

  /// Gives up pieces on routes that take of what is short, as many as needed; what it relieves.
  private long lessen(PlanState state, Shortage shortage, Goods goods, long excess) {
    var now = state.plan(goods.index());
    if (!seeker.effort().isTimeLeft(share)) {
      state.set(goods.pinned());
      return shortage.taken(now) - shortage.taken(goods.pinned());
    }
    var amounts = now.amounts().clone();
    var left = excess;
    for (var k = amounts.length - 1; k >= 0 && left > 0; k--) {
      var route = facts.network().route(now.routes()[k]);
      if (!isPinned(goods, route) && uses(shortage, route)) {
        var each = takenByPiece(shortage, goods, route);
        var pieces = (int) Math.min(amounts[k], Math.ceilDiv(left, Math.max(1, each)));
        amounts[k] -= pieces;
        left -= pieces * each;
      }
    }
    var kept = 0;
    var routes = new int[amounts.length];
    for (var k = 0; k < amounts.length; k++) {
      if (amounts[k] > 0 || isPinned(goods, facts.network().route(now.routes()[k]))) {
        routes[kept] = now.routes()[k];
        amounts[kept++] = amounts[k];
      }
    }
    var less = seeker.value(goods, Arrays.copyOf(routes, kept), Arrays.copyOf(amounts, kept));
    var pinned = goods.pinned();
    state.set(pinned.micros() < less.micros() ? pinned : less);
    return shortage.taken(now) - shortage.taken(state.plan(goods.index()));
  }

  private long takenByPiece(Shortage shortage, Goods goods, Route route) {
    var rows = new TreeMap<Integer, Long>();
    var sku = goods.sku(route.from());
    var units = (long) goods.pieceUnits();
    facts.shared().add(route, units * sku.volumeMm3(), units * sku.weightG(), rows);
    return rows.entrySet().stream()
        .filter(entry -> shortage.rows().contains(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isPinned(Goods goods, Route route) {
    return goods.isPinned(route.index());
  }

  private static boolean uses(Shortage shortage, Route route) {
    var second = route.second();
    return shortage.trips().contains(route.first().index())
        || (second != null && shortage.trips().contains(second.index()));
  }

  /// Of a dock with too many trips, the trip whose goods save least; -1 if none has too many.
  private int leastOfFullDock(PlanState state) {
    var docks = facts.shared().docks();
    for (var d = 0; d < docks.size(); d++) {
      if (state.sums().used(docks.get(d)) > state.limits().mostTrips(d)) {
        var least = -1;
        var leastMicros = Long.MAX_VALUE;
        for (var trip : docks.get(d).trips()) {
          var saved = state.sums().isUsed(trip) ? savedOn(state, trip) : Long.MAX_VALUE;
          if (saved < leastMicros) {
            leastMicros = saved;
            least = trip;
          }
        }
        return least;
      }
    }
    return -1;
  }

  /// What goods on a trip save; a trip with pinned goods is kept as long as there is another.
  private long savedOn(PlanState state, int trip) {
    var saved = 0L;
    for (var one : state.goodsOn(trip)) {
      var goods = facts.goods().get(one);
      saved += goods.pinned().micros() - state.plan(one).micros();
      for (var row : goods.pinned().rows()) {
        if (row == facts.shared().volumeRow(trip)) {
          return Long.MAX_VALUE - 1;
        }
      }
    }
    return saved;
  }
}
