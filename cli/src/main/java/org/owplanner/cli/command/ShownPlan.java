package org.owplanner.cli.command;

import java.util.Map;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.cli.output.Console;

/// Prints a plan with its rows, and what was carried out of it.
///
/// @param console where to print
/// @param environment variables of the environment
record ShownPlan(Console console, Map<String, String> environment) {

  /// @param limit most rows of each list
  int print(OptionalLong plan, int limit) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var summary = NamedPlan.of(database, plan);
      var runId = summary.run().runId();
      var view = PlanViews.of(summary.run().request().kind());
      if (console.isJson()) {
        console.json(view.json(database, runId));
      } else if (RunModel.isPlanned(summary)) {
        view.show(console, database, runId, limit);
      } else {
        new RunSheet(console, summary).printHeader();
        console.say("show.unfinished", runId);
      }
      return ExitCode.DONE;
    }
  }
}
