package org.owplanner.engine.transfer;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Cancellation;
import org.owplanner.engine.solve.Convergence;

/// Chooses among known plans by the constraints alone: a local search that polishes what was found.
final class TransferSolver {

  private final TransferLimits limits;
  private final EnvironmentMode mode;

  TransferSolver(TransferLimits limits, EnvironmentMode mode) {
    this.limits = limits;
    this.mode = mode;
  }

  /// The best choice found.
  ///
  /// @param known the plans to choose from, by goods
  /// @param start a plan of all goods that move, or may
  /// @param budget of this choice; a step is a move judged
  List<GoodsPlan> choose(
      IntFunction<List<GoodsPlan>> known,
      List<GoodsPlan> start,
      Budget budget,
      Convergence convergence) {
    var solver = SolverFactory.<TransferPlan>create(config(budget)).buildSolver();
    try (var _ = new Cancellation(solver, convergence)) {
      return solver.solve(TransferPlan.of(limits, known, start)).plans();
    }
  }

  /// A step is a move judged, as steps in the solver's own sense may take for ever where no move is
  /// worth taking.
  private SolverConfig config(Budget budget) {
    var end = new TerminationConfig().withMoveCountLimit(budget.steps());
    if (budget.timeNanos() != Long.MAX_VALUE) {
      end.withSpentLimit(Duration.ofMillis(Math.max(1, budget.timeNanos() / 1_000_000)));
    }
    return new SolverConfig()
        .withSolutionClass(TransferPlan.class)
        .withEntityClassList(List.of(GoodsChoice.class))
        .withConstraintProviderClass(TransferConstraints.class)
        .withEnvironmentMode(mode)
        .withRandomSeed(budget.seed())
        .withPhases(
            new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ChoiceMoves.class))
                .withTerminationConfig(end));
  }
}
