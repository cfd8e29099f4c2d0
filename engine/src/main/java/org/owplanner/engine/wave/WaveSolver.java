package org.owplanner.engine.wave;

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
import org.owplanner.engine.solve.Convergence;

/// The phases that the solver goes through: the search over whole plans with arrays of its own, and
/// a local search by the constraints alone, which polishes.
final class WaveSolver {

  private static final double SHARE_OF_SEARCH = 0.9;
  private static final double SHARE_OF_POLISH = 0.05;

  /// The constraints judge a whole plan for every move, which takes too long with more.
  private static final int MOST_PARTS_TO_POLISH = 1_000;

  private WaveSolver() {}

  /// Whether a shift is small enough to be polished.
  static boolean isPolished(WaveFacts facts) {
    return facts.parts().size() <= MOST_PARTS_TO_POLISH;
  }

  static SolverConfig config(
      RelatedParts related,
      WaveFacts facts,
      Budget budget,
      Convergence convergence,
      WaveClock clock,
      EnvironmentMode mode) {
    var config =
        new SolverConfig()
            .withSolutionClass(WavePlan.class)
            .withEntityClassList(List.of(PartAssignment.class))
            .withConstraintProviderClass(WaveConstraints.class)
            .withEnvironmentMode(mode)
            .withRandomSeed(budget.seed());
    var search =
        new CustomPhaseConfig()
            .withCustomPhaseCommandList(
                List.of(new WavePhase(budget.share(SHARE_OF_SEARCH), convergence, clock, related)));
    if (!isPolished(facts)) {
      return config.withPhases(search);
    }
    var polish = budget.share(SHARE_OF_POLISH);
    if (polish.timeNanos() != Long.MAX_VALUE) {
      clock.reserve(polish.timeNanos());
    }
    return config.withPhases(search, polish(polish, convergence.goodEnoughMicros()));
  }

  /// A step is a move judged, as steps in the solver's own sense may take for ever where no move is
  /// worth taking.
  private static LocalSearchPhaseConfig polish(Budget budget, long goodEnoughMicros) {
    var end = new TerminationConfig();
    if (goodEnoughMicros > 0) {
      end.withBestScoreLimit(HardSoftScore.of(0, -goodEnoughMicros).toString());
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
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PartMoves.class))
        .withTerminationConfig(end);
  }

  /// The solver knows nothing shorter than a millisecond.
  private static Duration millis(long nanos) {
    return Duration.ofMillis(Math.max(1, nanos / 1_000_000));
  }
}
