package org.owplanner.engine.site;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/// Which of the known ways serves a region: the other thing that the solver changes.
@PlanningEntity
public final class SourceChoice {

  private int region;
  private final List<SourcePlan> plans;
  private SourcePlan plan;

  SourceChoice(int region, List<SourcePlan> plans, SourcePlan plan) {
    this.region = region;
    this.plans = plans;
    this.plan = plan;
  }

  SourceChoice copy() {
    return new SourceChoice(region, plans, plan);
  }

  /// The region.
  @PlanningId
  public int getRegion() {
    return region;
  }

  public void setRegion(int region) {
    this.region = region;
  }

  /// How it is served.
  @PlanningVariable(valueRangeProviderRefs = "plans")
  public SourcePlan getPlan() {
    return plan;
  }

  public void setPlan(SourcePlan plan) {
    this.plan = plan;
  }

  /// The ways that are known.
  @ValueRangeProvider(id = "plans")
  public List<SourcePlan> getPlans() {
    return plans;
  }

  @Override
  public String toString() {
    return plan.toString();
  }
}
