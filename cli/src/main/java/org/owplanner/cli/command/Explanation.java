package org.owplanner.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.cli.output.Console;
import org.owplanner.engine.solve.Reason;

/// Prints why a plan is as it is, with the numbers behind it.
///
/// @param console where to print
/// @param environment variables of the environment
record Explanation(Console console, Map<String, String> environment) {

  /// Most reasons that are all shown; of more the first few are.
  private static final int MOST_REASONS = 50;

  private static final int FEW_REASONS = 12;

  /// Explains a thing in a plan, or all of it where none is named.
  ///
  /// @return whether that is something that the plan can explain
  boolean of(OptionalLong plan, List<String> subject) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var summary = NamedPlan.of(database, plan);
      var runId = summary.run().runId();
      if (!subject.isEmpty()) {
        return PlanViews.of(summary.run().request().kind())
            .explain(console, database, runId, subject);
      }
      print(summary, RunReader.of(database).reasons(runId));
      return true;
    }
  }

  private void print(RunSummary summary, List<Reason> reasons) {
    if (console.isJson()) {
      console.json(reasons);
      return;
    }
    new RunSheet(console, summary).printHeader();
    if (reasons.isEmpty()) {
      console.say("explain.none");
    }
    var view = PlanViews.of(summary.run().request().kind());
    var ordered =
        reasons.stream().sorted(Comparator.comparingLong(reason -> -reason.micros())).toList();
    var shown = ordered.size() > MOST_REASONS ? ordered.subList(0, FEW_REASONS) : ordered;
    for (var reason : shown) {
      console.line("");
      console.say(
          "explain.reason",
          view.subject(console, reason.subject()),
          console.numbers().money(reason.micros(), summary.currency()));
      console.sentence("  ", console.language().of(reason.text()));
    }
    if (shown.size() < ordered.size()) {
      var rest = ordered.subList(shown.size(), ordered.size());
      var micros = rest.stream().mapToLong(Reason::micros).sum();
      console.line("");
      console.say(
          "explain.more",
          console.numbers().whole(rest.size()),
          console.numbers().money(micros, summary.currency()),
          summary.run().runId());
    }
  }
}
