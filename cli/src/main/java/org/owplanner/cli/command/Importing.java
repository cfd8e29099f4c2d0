package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.feed.FeedImport;
import org.owplanner.cli.output.Console;

/// Imports files for a person who watches.
///
/// @param console where to print
/// @param environment variables of the environment
record Importing(Console console, Map<String, String> environment) {

  int run(List<Path> paths, double tolerance) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var lines = new ImportLines(console);
      var summary = FeedImport.into(database.dataSource()).importFiles(paths, tolerance, lines);
      lines.clear();
      new ImportSheet(console).print(summary);
      if (summary.hasFailures()) {
        return ExitCode.FAILED;
      }
      return summary.hasRejects() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
  }
}
