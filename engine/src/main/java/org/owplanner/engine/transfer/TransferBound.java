package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;

/// No plan costs less than this, see [TripDuals].
///
/// Space is left out, which only makes it less. Goods that no move can pay for, trips free, cost
/// what they cost as they are; others are bounded by [SkuBound].
final class TransferBound {

  /// Share of the time after which goods are bounded roughly.
  private static final double SHARE_OF_TIME = 0.8;

  private final Prepared prepared;
  private final GoodsWork work;
  private final Effort effort;

  TransferBound(Prepared prepared, GoodsWork work, Effort effort) {
    this.prepared = prepared;
    this.effort = effort;
    this.work = work;
  }

  /// The bound by prices.
  ///
  /// @param at a cheap plan under them, of each of the goods that move or may
  Bound of(TripDuals duals, List<GoodsPlan> at) {
    var prices = duals.prices();
    var live = prepared.live();
    var lower = new double[live.size()];
    work.forEach(
        live.size(),
        (tools, k) ->
            lower[k] =
                effort.isTimeLeft(SHARE_OF_TIME)
                    ? live.get(k).lowerMicros(tools, prices, at.get(k))
                    : live.get(k).roughLowerMicros(tools, prices, at.get(k)));
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
    sum -= duals.grantedMicros();
    return Bound.proven(rest + (long) Math.floor(sum), "LAGRANGE");
  }
}
