package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/// Which of its known plans one item follows: what the solver changes.
@PlanningEntity
public final class ItemChoice {

  private int item;
  private final List<ItemPlan> plans;
  private ItemPlan plan;

  ItemChoice(int item, List<ItemPlan> plans, ItemPlan plan) {
    this.item = item;
    this.plans = plans;
    this.plan = plan;
  }

  ItemChoice copy() {
    return new ItemChoice(item, plans, plan);
  }

  /// The item.
  @PlanningId
  public int getItem() {
    return item;
  }

  public void setItem(int item) {
    this.item = item;
  }

  /// The plan that it follows.
  @PlanningVariable(valueRangeProviderRefs = "plans")
  public ItemPlan getPlan() {
    return plan;
  }

  public void setPlan(ItemPlan plan) {
    this.plan = plan;
  }

  /// The plans that are known of it.
  @ValueRangeProvider(id = "plans")
  public List<ItemPlan> getPlans() {
    return plans;
  }

  @Override
  public String toString() {
    return plan.toString();
  }
}
