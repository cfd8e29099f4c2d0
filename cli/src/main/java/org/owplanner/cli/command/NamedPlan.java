package org.owplanner.cli.command;

import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.Text;

/// Finds the plan that a command line means.
final class NamedPlan {

  private NamedPlan() {}

  /// The plan of this number, or the newest one where none is named.
  ///
  /// @throws PlanningException if there is none
  static RunSummary of(Database database, OptionalLong named) {
    var reader = RunReader.of(database);
    if (named.isPresent()) {
      return reader.summary(named.getAsLong());
    }
    var newest = reader.newest(1);
    if (newest.isEmpty()) {
      throw new PlanningException(
          new Text(
              "还没有计划。请先制定一个：owp demo，或 owp plan slotting --warehouse ID",
              "There is no plan yet. Make one with: owp demo, or owp plan slotting --warehouse ID"));
    }
    return newest.getFirst();
  }
}
