package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.cli.output.Console;

/// Writes a plan's report.
///
/// @param console where to print
/// @param environment variables of the environment
record WrittenReport(Console console, Map<String, String> environment) {

  int write(OptionalLong plan, Optional<Path> file) throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var run = NamedPlan.of(database, plan).run();
      var target = file.orElse(Path.of("owp-plan-%d.html".formatted(run.runId())));
      PlanViews.of(run.request().kind()).report(database, run.runId(), target, console.language());
      if (console.isJson()) {
        console.json(Map.of("plan", run.runId(), "report", target.toAbsolutePath().toString()));
      } else {
        console.say("report.written", target.toAbsolutePath());
      }
      return ExitCode.DONE;
    }
  }
}
