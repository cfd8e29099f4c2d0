package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What lies where in the folder of the embedded server.
///
/// @param home the folder
record ServerFolder(Path home) {

  /// PostgreSQL's own data directory, one for each major version.
  Path data(int majorVersion) {
    return home.resolve("postgres-" + majorVersion);
  }

  /// Unpacked programs.
  Path programs() {
    return home.resolve("programs");
  }

  /// Password of the server's logins, readable by the user only.
  Path password() {
    return home.resolve("password");
  }

  /// What the server had to say.
  Path log() {
    return home.resolve("postgres.log");
  }

  /// What pg_ctl and initdb had to say last.
  Path commandLog() {
    return home.resolve("command.log");
  }

  /// Held while one process starts or stops the server.
  Path transitionLock() {
    return home.resolve("transition.lock");
  }

  /// Shared by all processes that use the server.
  Path usersLock() {
    return home.resolve("users.lock");
  }

  /// Is there while the server shall go on without users.
  Path keep() {
    return home.resolve("keep");
  }

  /// Makes the folder where it is missing.
  ///
  /// @throws DatabaseException if it can't be made or written
  void create() {
    try {
      Files.createDirectories(home);
      var trial = Files.createTempFile(home, "writable", null);
      Files.delete(trial);
    } catch (IOException e) {
      throw new DatabaseException(
          "The folder (%s) of owp's database can't be written (%s). Let OWP_HOME name a folder of yours, or OWP_DB_URL a PostgreSQL server."
              .formatted(home, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "access denied";
      case java.nio.file.FileAlreadyExistsException _ -> "a file of that name is in the way";
      default -> String.valueOf(e.getMessage());
    };
  }
}
