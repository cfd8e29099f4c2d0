package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/// Copies what changes and shares what doesn't; many times faster than by reflection.
public final class ReplenishmentPlanCloner implements SolutionCloner<ReplenishmentPlan> {

  @Override
  public ReplenishmentPlan cloneSolution(ReplenishmentPlan original) {
    return original.copy();
  }
}
