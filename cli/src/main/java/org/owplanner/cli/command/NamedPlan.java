package org.owplanner.cli.command;

import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
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

  /// The plan of this number, or the newest one of this kind where none is named.
  ///
  /// @throws PlanningException if there is none, or it is of another kind
  static RunSummary of(Database database, OptionalLong named, PlanKind kind) {
    var reader = RunReader.of(database);
    if (named.isPresent()) {
      var plan = reader.summary(named.getAsLong());
      var found = plan.run().request().kind();
      if (found != kind) {
        throw new PlanningException(
            new Text(
                "计划（%d）是 %s，而不是 %s。计划清单见：owp plans".formatted(named.getAsLong(), found, kind),
                "The plan (%d) is one of %s, not of %s. Plans are listed by: owp plans"
                    .formatted(named.getAsLong(), found, kind)));
      }
      return plan;
    }
    return reader.newest(Integer.MAX_VALUE).stream()
        .filter(plan -> plan.run().request().kind() == kind)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "还没有 %s 计划。请先制定：owp plan".formatted(kind),
                        "There is no plan of %s yet. Make one with: owp plan".formatted(kind))));
  }
}
