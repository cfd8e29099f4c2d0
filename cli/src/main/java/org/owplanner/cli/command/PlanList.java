package org.owplanner.cli.command;

import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints the newest plans.
///
/// @param console where to print
/// @param environment variables of the environment
record PlanList(Console console, Map<String, String> environment) {

  int print(int limit) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runs = RunReader.of(database).newest(limit);
      if (console.isJson()) {
        console.json(runs.stream().map(RunModel::of).toList());
      } else if (runs.isEmpty()) {
        console.say("plans.none");
      } else {
        var words = console.words();
        var table =
            new TextTable()
                .numbers(words.of("plans.plan"))
                .words(words.of("plans.kind"))
                .words(words.of("plans.scope"))
                .words(words.of("plans.night"))
                .numbers(words.of("plans.revision"))
                .words(words.of("plans.state"))
                .numbers(words.of("plans.today"))
                .numbers(words.of("plans.objective"))
                .numbers(words.of("plans.saved"))
                .numbers(words.of("plans.gap"))
                .words(words.of("plans.currency"));
        runs.forEach(run -> add(table, run));
        console.table(table);
      }
      return ExitCode.DONE;
    }
  }

  private void add(TextTable table, RunSummary summary) {
    var numbers = console.numbers();
    var run = summary.run();
    // A forecast decides nothing that costs money.
    var isPlanned = RunModel.isPlanned(summary) && run.request().kind() != PlanKind.FORECAST;
    var gap = summary.bound().gap(summary.objectiveMicros());
    table.row(
        String.valueOf(run.runId()),
        console.words().ofConstant("kind", run.request().kind().name()),
        run.request().scopeId(),
        run.request().planDate().toString(),
        String.valueOf(run.revision()),
        console.words().ofConstant("state", run.state().name()),
        isPlanned ? numbers.money(summary.inForceMicros()) : "",
        isPlanned ? numbers.money(summary.objectiveMicros()) : "",
        isPlanned ? numbers.change(summary.inForceMicros(), summary.objectiveMicros()) : "",
        isPlanned ? numbers.percent(gap) : "",
        isPlanned ? summary.currency() : "");
  }
}
