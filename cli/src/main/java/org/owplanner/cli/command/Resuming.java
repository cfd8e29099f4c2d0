package org.owplanner.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.Planning;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Interrupt;
import org.owplanner.cli.output.SearchProgress;

/// Goes on with plans that were broken off, of whatever kind. One that fails doesn't keep the
/// others from it.
///
/// @param console where to print
/// @param environment variables of the environment
/// @param failure tells why one failed
record Resuming(Console console, Map<String, String> environment, Failure failure) {

  /// @param plan the plan to go on with, all unfinished ones where none is named
  int run(OptionalLong plan) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var done = new ArrayList<PlanRun>();
      var isWhole = true;
      try (var progress = new SearchProgress(console);
          var _ = Interrupt.hear(progress::cancel);
          var planning = PlanJobs.open(database, progress)) {
        var runs =
            plan.isPresent()
                ? List.of(RunReader.of(database).summary(plan.getAsLong()).run())
                : planning.unfinished();
        for (var run : runs) {
          if (progress.isCancelled()) {
            // Who interrupts one means the others too.
            console.note("resume.left", run.runId());
            isWhole = false;
          } else {
            isWhole &= resume(planning, run, progress, done);
          }
        }
      }
      print(database, done, isWhole);
      return isWhole ? exitCode(database, done) : ExitCode.FAILED;
    }
  }

  private boolean resume(
      Planning planning, PlanRun run, SearchProgress progress, List<PlanRun> done) {
    console.note("resume.begins", run.runId(), RunSheet.title(console, run));
    progress.begin(run.request().budget().seconds());
    try {
      done.add(planning.resume(run.runId()));
      return true;
    } catch (RuntimeException e) {
      progress.pause();
      failure.tell(e, console.err());
      return false;
    }
  }

  private void print(Database database, List<PlanRun> done, boolean isWhole) {
    if (console.isJson()) {
      console.json(
          done.stream()
              .map(run -> PlanViews.of(run.request().kind()).json(database, run.runId()))
              .toList());
      return;
    }
    if (done.isEmpty() && isWhole) {
      console.say("resume.none");
    }
    for (var run : done) {
      PlanViews.of(run.request().kind()).print(console, database, run.runId());
      console.line("");
    }
  }

  private static int exitCode(Database database, List<PlanRun> done) {
    return done.stream().allMatch(run -> PlanMaking.exitCode(database, run) == ExitCode.DONE)
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }
}
