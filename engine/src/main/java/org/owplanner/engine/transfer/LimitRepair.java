package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Brings a plan within what is shared: of what is short, those goods give way that lose least by
/// what they give up.
final class LimitRepair {

  private final TransferFacts facts;
  private final PlanSeeker seeker;
  private final int mostRounds;

  LimitRepair(TransferFacts facts, PlanSeeker seeker) {
    this.facts = facts;
    this.seeker = seeker;
    mostRounds = 4 * facts.shared().trips() + 100;
  }

  /// Another plan instead of one, and what it gives up.
  private record Way(GoodsPlan plan, double lossMicros, long relief) {
    double density() {
      return lossMicros / relief;
    }
  }

  /// Changes the plan until it keeps all limits.
  void repair(PlanState state, RowPrices prices) {
    for (var round = 0; round < mostRounds; round++) {
      var shortage = Shortage.first(state);
      if (shortage == null) {
        var trip = leastOfFullDock(state);
        if (trip < 0) {
          return;
        }
        withdraw(state, state.goodsOn(trip));
      } else if (!relieve(state, shortage, prices)) {
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

  private boolean relieve(PlanState state, Shortage shortage, RowPrices prices) {
    var closed = state.unused();
    shortage.trips().forEach(trip -> closed[trip] = true);
    var takers = takers(state, shortage).stream().map(k -> facts.goods().get(k)).toList();
    var others = seeker.seek(takers, prices.sunk(closed));
    var ways = new ArrayList<Way>();
    for (var k = 0; k < takers.size(); k++) {
      var now = state.plan(takers.get(k).index());
      var relief = shortage.taken(now) - shortage.taken(others.get(k));
      if (relief > 0) {
        ways.add(new Way(others.get(k), others.get(k).micros() - now.micros(), relief));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::density).thenComparingInt(way -> way.plan().goods()));
    var left = shortage.excess();
    for (var way : ways) {
      if (left <= 0) {
        break;
      }
      left -= way.relief() > left ? lessen(state, shortage, way, left) : take(state, way);
    }
    return left <= 0;
  }

  private static long take(PlanState state, Way way) {
    state.set(way.plan());
    return way.relief();
  }

  /// Gives up no more pieces than needed, if that costs less; what it relieves.
  private long lessen(PlanState state, Shortage shortage, Way way, long excess) {
    var goods = facts.goods().get(way.plan().goods());
    var now = state.plan(goods.index());
    var amounts = now.amounts().clone();
    for (var k = amounts.length - 1; k >= 0; k--) {
      var route = facts.network().route(now.routes()[k]);
      if (isPinned(goods, route) || !uses(shortage, route)) {
        continue;
      }
      var each = Math.max(1, shortage.taken(now) / Math.max(1, Arrays.stream(amounts).sum()));
      amounts[k] -= (int) Math.min(amounts[k], Math.ceilDiv(excess, each));
      break;
    }
    var kept = 0;
    var routes = new int[amounts.length];
    var left = new int[amounts.length];
    for (var k = 0; k < amounts.length; k++) {
      if (amounts[k] > 0 || isPinned(goods, facts.network().route(now.routes()[k]))) {
        routes[kept] = now.routes()[k];
        left[kept++] = amounts[k];
      }
    }
    var less = seeker.value(goods, Arrays.copyOf(routes, kept), Arrays.copyOf(left, kept));
    var relief = shortage.taken(now) - shortage.taken(less);
    if (relief < excess || less.micros() >= way.plan().micros()) {
      return take(state, way);
    }
    state.set(less);
    return relief;
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
