package org.owplanner.cli.command;

import java.util.Map;
import java.util.function.Function;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Interrupt;
import org.owplanner.cli.output.SearchProgress;

/// Makes plans of any kind for a person who watches.
///
/// @param console where to print
/// @param environment variables of the environment
record PlanMaking(Console console, Map<String, String> environment) {

  /// Makes a plan and prints what was decided.
  ///
  /// @param request what is asked for, which may depend on what the database holds
  int plan(Function<Database, PlanRequest> request) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var run = plan(database, request.apply(database));
      print(database, run);
      return exitCode(database, run);
    }
  }

  /// Makes a plan, with progress.
  PlanRun plan(Database database, PlanRequest request) {
    try (var progress = new SearchProgress(console);
        var _ = Interrupt.hear(progress::cancel);
        var planning = PlanJobs.open(database, progress)) {
      progress.begin(request.budget().seconds());
      return planning.plan(request);
    }
  }

  private void print(Database database, PlanRun run) {
    var view = PlanViews.of(run.request().kind());
    if (console.isJson()) {
      console.json(view.json(database, run.runId()));
    } else {
      view.print(console, database, run.runId());
    }
  }

  /// How a command ends that made this plan.
  static int exitCode(Database database, PlanRun run) {
    return ExitCode.of(RunReader.of(database).findings(run.runId()));
  }
}
