package org.owplanner.engine.site;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/// Copies what changes and shares what doesn't; many times faster than by reflection.
public final class SitePlanCloner implements SolutionCloner<SitePlan> {

  @Override
  public SitePlan cloneSolution(SitePlan original) {
    return original.copy();
  }
}
