package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
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
import org.owplanner.engine.solve.Convergence;

/// The phases that the solver goes through: the search over exact tours, which moves thousands of
/// faces, and a local search by the constraints alone, which polishes what that one can't see.
final class SlottingSolver {

  private static final double SHARE_OF_TOURS = 0.85;
  private static final double SHARE_OF_POLISH = 0.1;

  /// A local search looks at too few of so many faces to be worth its time.
  private static final int MOST_FACES_TO_POLISH = 20_000;

  private SlottingSolver() {}

  static SolverConfig config(
      SlottingFacts facts, Budget budget, Convergence convergence, EnvironmentMode mode) {
    var config = withoutPhases(budget, mode);
    var tours =
        new CustomPhaseConfig()
            .withCustomPhaseCommandList(
                List.of(new TourPhase(budget.share(SHARE_OF_TOURS), convergence)));
    return facts.faces().size() > MOST_FACES_TO_POLISH
        ? config.withPhases(tours)
        : config.withPhases(
            tours, polish(budget.share(SHARE_OF_POLISH), convergence.goodEnoughMicros()));
  }

  /// The local search by the constraints alone.
  static SolverConfig polishing(Budget budget, EnvironmentMode mode) {
    return withoutPhases(budget, mode).withPhases(polish(budget, 0));
  }

  private static SolverConfig withoutPhases(Budget budget, EnvironmentMode mode) {
    return new SolverConfig()
        .withSolutionClass(SlottingPlan.class)
        .withEntityClassList(List.of(SlotAssignment.class))
        .withConstraintProviderClass(SlottingConstraints.class)
        .withEnvironmentMode(mode)
        .withRandomSeed(budget.seed());
  }

  /// A step is a move judged, as steps in the solver's own sense may take for ever where no move is
  /// worth taking.
  ///
  /// @param goodEnoughMicros dearest objective that ends it, not positive for none
  private static LocalSearchPhaseConfig polish(Budget budget, long goodEnoughMicros) {
    var end = new TerminationConfig();
    if (goodEnoughMicros > 0) {
      end.withBestScoreLimit(HardMediumSoftScore.of(0, 0, -goodEnoughMicros).toString());
    }
    if (budget.isStepped()) {
      end.withMoveCountLimit(budget.steps());
    }
    if (budget.timeNanos() != Long.MAX_VALUE) {
      end.withSpentLimit(millis(budget.timeNanos()));
    }
    if (budget.patienceNanos() != Long.MAX_VALUE) {
      end.withUnimprovedSpentLimit(millis(budget.patienceNanos()));
    }
    return new LocalSearchPhaseConfig()
        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(EligibleMoves.class))
        .withTerminationConfig(end);
  }

  /// The solver knows nothing shorter than a millisecond.
  private static Duration millis(long nanos) {
    return Duration.ofMillis(Math.max(1, nanos / 1_000_000));
  }
}
