package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;

/// No plan costs less than this.
///
/// For any prices λ ≥ 0 of the mm³ and grams of departures (Lagrange): every plan z keeps Σ mm³ ≤
/// y(d)·volume(d), likewise grams, y(d) whether the departure d is used, so
///
/// cost(z) ≥ Σ over goods of min (cost + λ·what is taken) + Σ over d of min over y of y·(trip(d) −
/// λ·what d holds),
///
/// where y is 1 for departures with pinned goods. Space and docks are left out, which only makes it
/// less. Goods that no move can pay for, trips free, cost what they cost as they are; others are
/// bounded by [SkuBound].
final class TransferBound {

  /// Share of the time after which goods are bounded roughly.
  private static final double SHARE_OF_TIME = 0.7;

  private final Prepared prepared;
  private final GoodsWork work;
  private final Effort effort;

  TransferBound(Prepared prepared, GoodsWork work, Effort effort) {
    this.prepared = prepared;
    this.effort = effort;
    this.work = work;
  }

  /// The bound by prices; below everything where a price is below 0.
  ///
  /// @param at a cheap plan under them, of each of the goods that move or may
  Bound of(RoutePrices prices, List<GoodsPlan> at) {
    var live = prepared.live();
    var lower = new double[live.size()];
    work.forEach(
        live.size(),
        (tools, k) ->
            lower[k] =
                effort.isTimeLeft(SHARE_OF_TIME)
                    ? live.get(k).lowerMicros(tools, prices, at.get(k))
                    : live.get(k).roughLowerMicros(tools, prices));
    var sum = 0.0;
    var rest = 0L;
    for (var micros : lower) {
      sum += micros;
    }
    var fixed = new ArrayList<GoodsPlan>();
    for (var plan : prepared.pinned()) {
      if (!prepared.facts().goods().get(plan.goods()).isLive()) {
        rest += plan.micros();
        fixed.add(plan);
      }
    }
    for (var plan : fixed) {
      sum += prices.of(plan) - plan.micros();
    }
    sum += tripMicros(prices);
    return Bound.proven(rest + (long) Math.floor(sum), "LAGRANGE");
  }

  private double tripMicros(RoutePrices prices) {
    var pinned = new PlanState(prepared.limits(), prepared.pinned()).sums();
    var shared = prepared.facts().shared();
    var sum = 0.0;
    for (var trip : prepared.facts().network().trips()) {
      var volume = shared.volumeRow(trip.index());
      var weight = shared.weightRow(trip.index());
      var micros =
          trip.lane().tripMicros()
              - prices.rowMicros()[volume] * prepared.limits().most(volume)
              - prices.rowMicros()[weight] * prepared.limits().most(weight);
      sum += pinned.isUsed(trip.index()) ? micros : Math.min(0, micros);
    }
    return sum;
  }
}
