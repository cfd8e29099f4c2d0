package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.feed.FeedTemplate;
import org.owplanner.cli.output.Console;

/// Writes templates of the feed's files.
///
/// @param console where to print
/// @param environment variables of the environment
record Templates(Console console, Map<String, String> environment) {

  int write(Path folder) {
    List<Path> files;
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      files = FeedTemplate.of(database.dataSource()).write(folder);
    }
    if (console.isJson()) {
      console.json(Map.of("files", files.stream().map(Path::toString).toList()));
      return ExitCode.DONE;
    }
    files.forEach(file -> console.line(file.toString()));
    console.line("");
    console.say("template.next", folder);
    return ExitCode.DONE;
  }
}
