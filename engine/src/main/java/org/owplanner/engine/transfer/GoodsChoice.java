package org.owplanner.engine.transfer;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/// Which of its known plans one kind of goods follows: what the solver changes.
@PlanningEntity
public final class GoodsChoice {

  private int goods;
  private final List<GoodsPlan> plans;
  private GoodsPlan plan;

  GoodsChoice(int goods, List<GoodsPlan> plans, GoodsPlan plan) {
    this.goods = goods;
    this.plans = plans;
    this.plan = plan;
  }

  GoodsChoice copy() {
    return new GoodsChoice(goods, plans, plan);
  }

  /// The goods.
  @PlanningId
  public int getGoods() {
    return goods;
  }

  public void setGoods(int goods) {
    this.goods = goods;
  }

  /// The plan that they follow.
  @PlanningVariable(valueRangeProviderRefs = "plans")
  public GoodsPlan getPlan() {
    return plan;
  }

  public void setPlan(GoodsPlan plan) {
    this.plan = plan;
  }

  /// The plans that are known of them.
  @ValueRangeProvider(id = "plans")
  public List<GoodsPlan> getPlans() {
    return plans;
  }

  @Override
  public String toString() {
    return plan.toString();
  }
}
