package org.owplanner.batch.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/// Brings the schema up to date, and asks cheaply whether it is.
final class Migrations {

  /// The newest migration's version; a test holds it equal to the files in `db/migration`.
  static final int LATEST = 22;

  private static final String UNDEFINED_TABLE = "42P01";
  private static final String INVALID_SCHEMA = "3F000";

  private Migrations() {}

  /// The version of the database's schema, 0 where it has none.
  static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT coalesce(max(version::int), 0) FROM ops.flyway_schema_history WHERE success")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      if (UNDEFINED_TABLE.equals(e.getSQLState()) || INVALID_SCHEMA.equals(e.getSQLState())) {
        return 0;
      }
      throw e;
    }
  }

  /// Applies what is missing up to this version.
  static void migrate(DataSource owner, int version) {
    try {
      Flyway.configure()
          .dataSource(owner)
          .defaultSchema("ops")
          .locations("classpath:db/migration")
          .target(MigrationVersion.fromVersion(String.valueOf(version)))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseException(
          "The schema can't be brought up to date: %s If it is of a trial version, owp db reset makes it anew, and empty."
              .formatted(e.getMessage()),
          e);
    }
  }
}
