package org.owplanner.engine.transfer;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/// Copies what changes and shares what doesn't; many times faster than by reflection.
public final class TransferPlanCloner implements SolutionCloner<TransferPlan> {

  @Override
  public TransferPlan cloneSolution(TransferPlan original) {
    return original.copy();
  }
}
