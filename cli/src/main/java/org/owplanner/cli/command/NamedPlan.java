package org.owplanner.cli.command;

import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;

/// Finds the plan that a command line means.
final class NamedPlan {

  private NamedPlan() {}

  /// The plan of this number, or the newest one where none is named.
  ///
  /// @throws PlanningException if there is none at all
  static long of(Database database, OptionalLong named) {
    if (named.isPresent()) {
      return named.getAsLong();
    }
    var newest = RunReader.of(database).newest(1);
    if (newest.isEmpty()) {
      throw new PlanningException(
          "There is no plan yet. Make one with: owp demo, or owp plan slotting --warehouse ID");
    }
    return newest.getFirst().run().runId();
  }
}
