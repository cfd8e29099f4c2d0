package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseControl;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.cli.output.Console;

/// Looks after the database, and prints how it is.
///
/// @param console where to print
/// @param environment variables of the environment
record DatabaseSheet(Console console, Map<String, String> environment) {

  int start() {
    DatabaseControl.start(place());
    return status();
  }

  int stop() {
    var hasRun = DatabaseControl.stop(place());
    if (console.isJson()) {
      return status();
    }
    console.say(hasRun ? "db.stopped" : "db.wasStopped");
    return ExitCode.DONE;
  }

  int status() {
    var status = DatabaseControl.status(place());
    if (console.isJson()) {
      console.json(status);
      return ExitCode.DONE;
    }
    console.say(status.isExternal() ? "db.external" : "db.embedded", status.place());
    if (status.isRunning()) {
      console.say(
          "db.running",
          status.serverVersion(),
          status.schemaVersion(),
          status.latestSchemaVersion(),
          console.numbers().bytes(status.sizeBytes()));
      console.say(status.isKept() ? "db.kept" : "db.leaves");
    } else {
      console.say("db.notRunning");
    }
    return ExitCode.DONE;
  }

  int psqlUrl() {
    var status = DatabaseControl.status(place());
    if (!status.isRunning()) {
      console.note("db.noUrl");
      return ExitCode.FAILED;
    }
    if (console.isJson()) {
      console.json(Map.of("psqlUrl", status.psqlUrl()));
    } else {
      console.line(status.psqlUrl());
    }
    return ExitCode.DONE;
  }

  int backup(Path file) {
    try (var database = Database.open(place())) {
      database.backup(file);
    }
    return done("db.backedUp", file.toAbsolutePath().toString());
  }

  int restore(Path file) {
    try (var database = Database.open(place())) {
      database.restore(file);
    }
    return done("db.restored", file.toAbsolutePath().toString());
  }

  int reset() {
    try (var database = Database.open(place())) {
      database.reset();
    }
    return done("db.reset", place().home().toString());
  }

  private int done(String key, String subject) {
    if (console.isJson()) {
      console.json(Map.of("done", key.substring("db.".length()), "subject", subject));
    } else {
      console.say(key, subject);
    }
    return ExitCode.DONE;
  }

  private DatabaseEnvironment place() {
    return DatabaseEnvironment.of(environment);
  }
}
