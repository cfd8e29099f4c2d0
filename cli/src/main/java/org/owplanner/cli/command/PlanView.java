package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.solve.Text;

/// What a person sees of one kind of plan: its own part of what every command prints. A new kind is
/// one of these and a line in [PlanViews].
interface PlanView {

  /// The kind.
  PlanKind kind();

  /// Prints what a plan decided and saves, as `owp plan` does when it is made.
  void print(Console console, Database database, long runId);

  /// Prints it with its rows and what was carried out of it, as `owp show` does.
  ///
  /// @param limit most rows of each list
  void show(Console console, Database database, long runId, int limit);

  /// It as JSON: what [RunModel] holds of any plan, and its own.
  Map<String, @Nullable Object> json(Database database, long runId);

  /// Prints why one thing in it is as it is, such as `chain 3`.
  ///
  /// @return false if that is nothing that this kind can explain
  boolean explain(Console console, Database database, long runId, List<String> subject);

  /// A reason's subject as a person reads it.
  default String subject(Console console, String subject) {
    return subject;
  }

  /// Writes its report, one HTML file.
  void report(Database database, long runId, Path file, Language language) throws IOException;

  /// Which of its input is generated and not real, a sentence each.
  List<Text> generated(Database database, long runId);
}
