package org.owplanner.engine.slotting;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import org.owplanner.engine.solve.Budget;

/// The phases that the solver goes through.
final class SlottingSolver {

  private SlottingSolver() {}

  static SolverConfig config(Budget budget) {
    return new SolverConfig()
        .withSolutionClass(SlottingPlan.class)
        .withEntityClassList(List.of(SlotAssignment.class))
        .withConstraintProviderClass(SlottingConstraints.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withRandomSeed(budget.seed())
        .withPhases(polish(budget));
  }

  private static LocalSearchPhaseConfig polish(Budget budget) {
    var end = new TerminationConfig();
    if (budget.isStepped()) {
      end.withMoveCountLimit(budget.steps());
    }
    if (budget.timeNanos() != Long.MAX_VALUE) {
      end.withSpentLimit(Duration.ofNanos(budget.timeNanos()));
    }
    return new LocalSearchPhaseConfig()
        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(EligibleMoves.class))
        .withTerminationConfig(end);
  }
}
