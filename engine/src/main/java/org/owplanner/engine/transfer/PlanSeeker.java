package org.owplanner.engine.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seeks plans of many goods side by side, and remembers those found, drafts left out.
final class PlanSeeker {

  private final GoodsWork work;
  private final Effort effort;
  private final PlanPool pool;
  private final boolean isDrafting;

  private PlanSeeker(GoodsWork work, Effort effort, PlanPool pool, boolean isDrafting) {
    this.work = work;
    this.effort = effort;
    this.pool = pool;
    this.isDrafting = isDrafting;
  }

  /// Seeks exact plans.
  static PlanSeeker of(GoodsWork work, Effort effort) {
    return new PlanSeeker(work, effort, new PlanPool(), false);
  }

  /// One that seeks drafts.
  PlanSeeker drafting() {
    return new PlanSeeker(work, effort, pool, true);
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
    effort.spend(goods.size());
    return forEach(
        goods.size(),
        (tools, k) ->
            !effort.isTimeLeft(share)
                ? goods.get(k).pinned()
                : isDrafting
                    ? goods.get(k).draft(tools, prices)
                    : goods.get(k).best(tools, prices));
  }

  /// A plan of other amounts.
  GoodsPlan value(Goods goods, int[] routes, int[] amounts) {
    effort.spend(1);
    return forEach(
            1,
            (tools, k) ->
                isDrafting
                    ? goods.draft(tools, routes, amounts)
                    : goods.plan(tools, routes, amounts))
        .getFirst();
  }

  /// Drafts with their exact costs, those first that save most; what is pinned alone where no time
  /// is left.
  List<GoodsPlan> settle(List<Goods> goods, List<GoodsPlan> drafts, double share) {
    return forEach(
        drafts.size(),
        (tools, k) -> {
          var draft = drafts.get(k);
          return effort.isTimeLeft(share)
              ? goods.get(k).plan(tools, draft.routes(), draft.amounts())
              : goods.get(k).pinned();
        });
  }

  /// Makes a plan of one of the goods.
  private interface Making {
    GoodsPlan plan(GoodsTools tools, int index);
  }

  private List<GoodsPlan> forEach(int count, Making making) {
    var found = new @Nullable GoodsPlan[count];
    work.forEach(count, (tools, k) -> found[k] = making.plan(tools, k));
    var plans = List.of(found);
    if (!isDrafting) {
      pool.addAll(plans);
    }
    return plans;
  }
}
