package org.owplanner.batch.replenishment;

import java.util.List;
import java.util.stream.Stream;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;

/// A seller's problem as it is stored with its run.
///
/// @param problem what is to be decided
/// @param unseen units sold by item and day from the plan date on, where the database knows them;
///   for the replay alone
/// @param notes what to know of the feed
/// @param timeShare share of the run's time that its search may take
record StoredReplenishment(
    ReplenishmentProblem problem, List<int[]> unseen, List<Finding> notes, double timeShare) {

  /// The same with one more note.
  StoredReplenishment with(Finding note) {
    var all = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new StoredReplenishment(problem, unseen, all, timeShare);
  }

  /// The part of a run's budget that is this seller's: sellers are planned one after the other, so
  /// they share its time; its steps count for each.
  Budget of(Budget budget) {
    return budget.timeNanos() == Long.MAX_VALUE
        ? budget
        : budget.withTime((long) (budget.timeNanos() * timeShare));
  }
}
