package org.owplanner.engine.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seeks plans of many goods side by side, and remembers those found.
final class PlanSeeker {

  private final GoodsWork work;
  private final Effort effort;
  private final PlanPool pool;

  PlanSeeker(GoodsWork work, Effort effort, PlanPool pool) {
    this.work = work;
    this.effort = effort;
    this.pool = pool;
  }

  GoodsWork work() {
    return work;
  }

  Effort effort() {
    return effort;
  }

  PlanPool pool() {
    return pool;
  }

  /// A cheap plan of each under prices; what is pinned alone where no time is left.
  List<GoodsPlan> seek(List<Goods> goods, RoutePrices prices) {
    return seek(goods, prices, 1);
  }

  /// The same with a share of the time.
  List<GoodsPlan> seek(List<Goods> goods, RoutePrices prices, double share) {
    var found = new @Nullable GoodsPlan[goods.size()];
    effort.spend(found.length);
    work.forEach(
        found.length,
        (tools, k) ->
            found[k] =
                effort.isTimeLeft(share)
                    ? goods.get(k).best(tools, prices)
                    : goods.get(k).pinned());
    var plans = List.of(found);
    pool.addAll(plans);
    return plans;
  }

  /// A plan of other amounts.
  GoodsPlan value(Goods goods, int[] routes, int[] amounts) {
    var found = new @Nullable GoodsPlan[1];
    effort.spend(1);
    work.forEach(1, (tools, k) -> found[k] = goods.plan(tools, routes, amounts));
    var plans = List.of(found);
    pool.addAll(plans);
    return plans.getFirst();
  }
}
