package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/// Copies what changes and shares what doesn't; many times faster than by reflection.
public final class WavePlanCloner implements SolutionCloner<WavePlan> {

  @Override
  public WavePlan cloneSolution(WavePlan original) {
    return original.copy();
  }
}
