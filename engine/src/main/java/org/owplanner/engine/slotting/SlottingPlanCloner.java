package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/// Copies what changes and shares what doesn't; many times faster than by reflection.
public final class SlottingPlanCloner implements SolutionCloner<SlottingPlan> {

  @Override
  public SlottingPlan cloneSolution(SlottingPlan original) {
    return original.copy();
  }
}
