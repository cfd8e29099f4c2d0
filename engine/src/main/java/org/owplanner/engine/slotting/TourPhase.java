package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.slotting.tour.ExpectedTours;
import org.owplanner.engine.slotting.tour.ExpectedToursSettings;
import org.owplanner.engine.slotting.tour.TourSample;
import org.owplanner.engine.slotting.tour.TourSearch;
import org.owplanner.engine.slotting.tour.TourSearchInput;
import org.owplanner.engine.slotting.tour.TourSearchSettings;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// Lets the search over exact tours find a better arrangement with arrays of its own; the
/// constraints judge it, and the solver keeps it only if they find it better.
///
/// @param budget how long it may search; time counts from the planner's beginning, but half of it
///   is left for the search in any case
/// @param convergence hears how far it is
record TourPhase(Budget budget, Convergence convergence) implements PhaseCommand<SlottingPlan> {

  private static final int TOURS = 6_000;
  private static final int VISITS_A_FACE = 20;

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SlottingPlan> context) {
    convergence.enter("tours");
    var plan = context.getWorkingSolution();
    var start = plan.arrangement();
    var found =
        TourSearch.improve(
            input(plan.getFacts(), start, budget.seed()),
            start.toArray(),
            TourSearchSettings.standard(),
            remaining(),
            convergence.ofSearch());
    // What doesn't pay by the tours that were would speak against all the rest.
    var paying = Payback.prune(plan.getFacts(), start, Arrangement.of(found));
    var changes = changes(plan, paying);
    if (!changes.isEmpty()) {
      context.executeAndCalculateScore(Moves.compose(changes));
    }
  }

  private Budget remaining() {
    return budget.timeNanos() == Long.MAX_VALUE
        ? budget
        : budget.withTime(
            Math.max(budget.timeNanos() / 2, budget.timeNanos() - convergence.elapsedNanos()));
  }

  /// The search relies on rules being kept, so faces that lie against one stay out of it.
  private static TourSearchInput input(SlottingFacts facts, Arrangement start, long seed) {
    var input = TourSearchInput.of(facts, sample(facts, start, seed));
    var floor = new Floor(facts, start.toArray());
    for (var face = 0; face < start.size(); face++) {
      var location = start.locationOf(face);
      if (location != Faces.NOWHERE) {
        floor.take(face);
        input.pinned()[face] |= !floor.admits(face, location);
        floor.put(face, location);
      }
    }
    return input;
  }

  /// Tours as they may come, not those that were, which the search would learn by heart; but those
  /// that the constraints judge by where they visit each face so often that it can't.
  private static TourSample sample(SlottingFacts facts, Arrangement start, long seed) {
    var recent = facts.tours();
    if (recent.tours() >= TOURS
        && recent.tourFace().length >= (long) VISITS_A_FACE * recent.faces()
        && recent.tours() <= TourSearch.mostTours(facts.problem().layout())) {
      return recent;
    }
    var settings = ExpectedToursSettings.standard().withTours(TOURS).withSeed(seed);
    return ExpectedTours.of(facts, start.toArray(), settings);
  }

  private static List<Move<SlottingPlan>> changes(SlottingPlan plan, Arrangement target) {
    var changes = new ArrayList<Move<SlottingPlan>>();
    for (var assignment : plan.getAssignments()) {
      var location = target.locationOf(assignment.getFace());
      if (!assignment.isAt(location)) {
        changes.add(Moves.change(SlottingPlan.LOCATION, assignment, location));
      }
    }
    return changes;
  }
}
