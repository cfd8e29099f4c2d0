package org.owplanner.engine.site;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import org.owplanner.engine.solve.Cancellation;
import org.owplanner.engine.solve.Convergence;

/// Chooses among known ways to serve regions by the constraints alone: a local search that polishes
/// what was found.
final class SiteSolver {

  private SiteSolver() {}

  /// The best network found; a step is a move judged.
  static ServedNeeds polish(
      SitePlan plan, long moves, double seconds, long seed, Convergence convergence) {
    var end =
        new TerminationConfig()
            .withMoveCountLimit(moves)
            .withSpentLimit(Duration.ofMillis(Math.max(1, Math.round(1000 * seconds))));
    var solver = SolverFactory.<SitePlan>create(config(end, seed)).buildSolver();
    try (var _ = new Cancellation(solver, convergence)) {
      return solver.solve(plan).network();
    }
  }

  private static SolverConfig config(TerminationConfig end, long seed) {
    return new SolverConfig()
        .withSolutionClass(SitePlan.class)
        .withEntityClassList(List.of(SiteChoice.class, SourceChoice.class))
        .withConstraintProviderClass(SiteConstraints.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withRandomSeed(seed)
        .withPhases(
            new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(SiteMoves.class))
                .withTerminationConfig(end));
  }
}
