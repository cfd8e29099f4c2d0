package org.owplanner.batch.database;

import java.nio.file.Path;
import java.sql.SQLException;

/// One server for all tests of this module, so that only the first of them waits for it to be made.
public final class TestDatabase {

  private static final Path HOME = Path.of("target", "database-it");
  private static boolean isFresh;

  private TestDatabase() {}

  /// The tests' database with an empty schema.
  public static Database empty() {
    var environment = DatabaseEnvironment.embedded(HOME);
    if (!isFresh) {
      // The migrations may have changed since the last build.
      DatabaseControl.reset(environment);
      isFresh = true;
    }
    var database = Database.open(environment);
    empty(database);
    return database;
  }

  /// Takes all rows out, which is faster than making the schema anew.
  public static void empty(Database database) {
    execute(database, "TRUNCATE %s RESTART IDENTITY");
  }

  /// Breaks off whatever is connected.
  public static void endConnections(Database database) {
    execute(
        database,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = session_user AND pid <> pg_backend_pid()");
  }

  private static void execute(Database database, String sql) {
    try (var connection = ConnectionSource.open(database.address());
        var statement = connection.createStatement()) {
      var tables = String.join(", ", DatabaseTables.inOrder(connection));
      statement.execute(sql.replace("%s", tables));
      statement.execute("SELECT setval('ops.batch_job_instance_seq', 1, false)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
