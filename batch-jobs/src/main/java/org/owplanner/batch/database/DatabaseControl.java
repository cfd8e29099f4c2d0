package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/// Starts and stops the embedded server by hand, and tells how things are without starting
/// anything.
public final class DatabaseControl {

  private DatabaseControl() {}

  /// Starts the embedded server and keeps it when the last owp has left it.
  public static void start(DatabaseEnvironment environment) {
    refuseExternal(environment);
    var folder = new ServerFolder(environment.home());
    folder.create();
    try (var _ = Database.open(environment)) {
      Files.write(folder.keep(), new byte[0]);
    } catch (IOException e) {
      throw new DatabaseException("The file (%s) can't be written.".formatted(folder.keep()), e);
    }
  }

  /// Stops the embedded server.
  ///
  /// @return whether it ran
  /// @throws DatabaseException if another owp uses it
  public static boolean stop(DatabaseEnvironment environment) {
    refuseExternal(environment);
    var folder = new ServerFolder(environment.home());
    try {
      Files.deleteIfExists(folder.keep());
      return EmbeddedServer.stop(folder);
    } catch (IOException e) {
      throw new DatabaseException(
          "The database in %s can't be stopped: %s".formatted(folder.home(), e.getMessage()), e);
    }
  }

  /// Drops everything and makes the schema anew, also where it is one that this owp can't open.
  public static void reset(DatabaseEnvironment environment) {
    var server = DatabaseServer.enter(environment);
    try {
      Schemas.drop(server.address());
      Database.prepare(server.address());
    } finally {
      server.leave();
    }
  }

  /// How the database is.
  public static DatabaseStatus status(DatabaseEnvironment environment) {
    var folder = new ServerFolder(environment.home());
    var place =
        environment.isExternal()
            ? environment.externalAddress().jdbcUrl()
            : folder.home().toString();
    try {
      var address =
          environment.isExternal()
              ? java.util.Optional.of(environment.externalAddress())
              : EmbeddedServer.running(folder);
      var isKept = !environment.isExternal() && Files.exists(folder.keep());
      return address.isEmpty()
          ? stopped(isKept, place)
          : running(environment.isExternal(), isKept, place, address.get());
    } catch (IOException e) {
      throw new DatabaseException(
          "The folder (%s) can't be read: %s".formatted(folder.home(), e.getMessage()), e);
    }
  }

  private static DatabaseStatus stopped(boolean isKept, String place) {
    return new DatabaseStatus(false, false, isKept, place, "", "", 0, Migrations.LATEST, 0);
  }

  private static DatabaseStatus running(
      boolean isExternal, boolean isKept, String place, DatabaseAddress address) {
    try (var connection = ConnectionSource.open(address);
        var statement = connection.createStatement();
        var size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      size.next();
      return new DatabaseStatus(
          isExternal,
          true,
          isKept,
          place,
          address.psqlUrl(),
          connection.getMetaData().getDatabaseProductVersion(),
          Migrations.version(connection),
          Migrations.LATEST,
          size.getLong(1));
    } catch (SQLException e) {
      throw new DatabaseException("The database doesn't answer: " + e.getMessage(), e);
    }
  }

  private static void refuseExternal(DatabaseEnvironment environment) {
    if (environment.isExternal()) {
      throw new DatabaseException(
          "OWP_DB_URL (%s) names a server of your own: start and stop it yourself, or unset OWP_DB_URL."
              .formatted(environment.url()));
    }
  }
}
