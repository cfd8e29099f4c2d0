package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import org.owplanner.engine.solve.Budget;

/// The phases that the solver goes through with the plans known by then: the integer program over
/// them, and a local search by the constraints alone, which polishes.
final class ReplenishmentSolver {

  private static final double PROGRAM_SHARE = 0.4;

  private ReplenishmentSolver() {}

  /// @param budget of this round; a step is a move judged
  /// @param effort most deterministic time of the integer program
  /// @param goodEnoughMicros dearest objective that ends it, not positive for none
  static SolverConfig config(
      Budget budget, double effort, long goodEnoughMicros, EnvironmentMode mode) {
    var seconds =
        budget.timeNanos() == Long.MAX_VALUE
            ? Double.POSITIVE_INFINITY
            : budget.timeNanos() * PROGRAM_SHARE / 1e9;
    return new SolverConfig()
        .withSolutionClass(ReplenishmentPlan.class)
        .withEntityClassList(List.of(ItemChoice.class))
        .withConstraintProviderClass(ReplenishmentConstraints.class)
        .withEnvironmentMode(mode)
        .withRandomSeed(budget.seed())
        .withPhases(
            new CustomPhaseConfig()
                .withCustomPhaseCommandList(List.of(new ProgramPhase(effort, seconds))),
            polish(budget, goodEnoughMicros));
  }

  /// A step is a move judged, as steps in the solver's own sense may take for ever where no move is
  /// worth taking.
  private static LocalSearchPhaseConfig polish(Budget budget, long goodEnoughMicros) {
    var end = new TerminationConfig().withMoveCountLimit(budget.steps());
    if (goodEnoughMicros > 0) {
      end.withBestScoreLimit(HardSoftScore.of(0, -goodEnoughMicros).toString());
    }
    if (budget.timeNanos() != Long.MAX_VALUE) {
      end.withSpentLimit(
          Duration.ofMillis(
              Math.max(1, (long) (budget.timeNanos() * (1 - PROGRAM_SHARE)) / 1_000_000)));
    }
    return new LocalSearchPhaseConfig()
        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PlanMoves.class))
        .withTerminationConfig(end);
  }
}
