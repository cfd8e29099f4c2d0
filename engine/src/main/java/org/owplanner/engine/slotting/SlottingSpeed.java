package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.lang.management.ManagementFactory;
import org.owplanner.engine.slotting.tour.ExpectedTours;
import org.owplanner.engine.slotting.tour.ExpectedToursSettings;
import org.owplanner.engine.slotting.tour.TourSearchInput;
import org.owplanner.engine.slotting.tour.TourSearchSpeed;
import org.owplanner.engine.solve.Budget;

/// How fast the parts of slotting's search are on one problem, each on one thread and by its
/// processor time.
///
/// @param faces what is placed
/// @param tours tours that walking is judged by
/// @param movesASecond moves of the solver's local search, all constraints judged
/// @param judgeSeconds time of the constraints to judge a plan from nothing
/// @param search the tour search
public record SlottingSpeed(
    int faces, int tours, double movesASecond, double judgeSeconds, TourSearchSpeed search) {

  private static final int TOURS = 6_000;
  private static final int FEW_MOVES = 1;
  private static final int JUDGED = 3;

  /// Measures it from today's slots, new goods put away.
  ///
  /// @param moves moves of the local search to measure it by
  /// @param searchSeconds how long to look at the tour search
  public static SlottingSpeed measure(SlottingProblem problem, int moves, double searchSeconds) {
    var facts = SlottingFacts.of(problem);
    var start = PutAway.place(facts, Arrangement.of(facts.faces().locationNow()));
    var plan = SlottingPlan.of(facts, start);
    // Code that has not run yet is slow.
    polish(plan, FEW_MOVES + moves);
    // What it takes to begin is in both.
    var begun = seconds(() -> polish(plan, FEW_MOVES));
    var polished = seconds(() -> polish(plan, FEW_MOVES + moves));
    var manager = SolutionManager.<SlottingPlan, HardMediumSoftScore>create(factory(1));
    var judge = Double.MAX_VALUE;
    for (var i = 0; i < JUDGED; i++) {
      judge = Math.min(judge, seconds(() -> manager.update(plan)));
    }
    var draw = ExpectedToursSettings.standard().withTours(TOURS);
    var expected = ExpectedTours.of(facts, start.toArray(), draw);
    return new SlottingSpeed(
        facts.faces().size(),
        facts.tours().tours(),
        moves / Math.max(1e-9, polished - begun),
        judge,
        TourSearchSpeed.measure(
            TourSearchInput.of(facts, expected), start.toArray(), searchSeconds));
  }

  private static void polish(SlottingPlan plan, int moves) {
    factory(moves).buildSolver().solve(plan);
  }

  private static SolverFactory<SlottingPlan> factory(int moves) {
    return SolverFactory.create(
        SlottingSolver.polishing(Budget.ofSteps(moves, 1, 1), EnvironmentMode.NO_ASSERT));
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    var began = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - began) / 1e9;
  }
}
