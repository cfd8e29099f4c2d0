package org.owplanner.batch.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/// Reads a backup into an empty database, also of a newer major version or schema.
///
/// @param owner where to connect as the owner of the schema
record DatabaseRestore(DatabaseAddress owner) {

  /// Makes the schema as it was when the backup was written, loads the rows in one transaction, and
  /// brings the schema up to date.
  ///
  /// @throws DatabaseException if the file is no backup, or the database holds rows
  void read(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var manifest = manifest(zip, file);
      var version = Integer.parseInt(manifest.getProperty(DatabaseBackup.SCHEMA_VERSION));
      if (version > Migrations.LATEST) {
        throw new DatabaseException(
            "The backup (%s) has schema version %d, but this owp knows %d. Use the owp that wrote it or a newer one."
                .formatted(file, version, Migrations.LATEST));
      }
      refuseRows();
      Schemas.drop(owner);
      try (var source = ConnectionSource.owner(owner)) {
        Migrations.migrate(source, version);
      }
      load(zip, manifest);
      try (var source = ConnectionSource.owner(owner)) {
        Migrations.migrate(source, Migrations.LATEST);
      }
    } catch (IOException | SQLException e) {
      throw new DatabaseException(
          "The backup (%s) can't be restored: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Properties manifest(ZipFile zip, Path file) throws IOException {
    var entry = zip.getEntry(DatabaseBackup.MANIFEST);
    if (entry == null) {
      throw new DatabaseException(
          "The file (%s) is no backup of owp: it lacks %s. Write one with owp db backup FILE."
              .formatted(file, DatabaseBackup.MANIFEST));
    }
    var manifest = new Properties();
    try (var reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
      manifest.load(reader);
    }
    return manifest;
  }

  private void refuseRows() throws SQLException {
    try (var connection = ConnectionSource.open(owner);
        var statement = connection.createStatement()) {
      statement.execute("SET ROLE " + DatabaseRole.PLANNER);
      for (var table : DatabaseTables.inOrder(connection)) {
        try (var rows = statement.executeQuery("SELECT FROM " + table + " LIMIT 1")) {
          if (rows.next()) {
            throw new DatabaseException(
                "The database holds rows (%s); a backup is restored into an empty one. Empty it with owp db reset."
                    .formatted(table));
          }
        }
      }
    }
  }

  private void load(ZipFile zip, Properties manifest) throws SQLException, IOException {
    try (var connection = ConnectionSource.open(owner)) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        // A check that waits for the commit would keep its table from being altered.
        statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
      }
      for (var table : DatabaseTables.inOrder(connection)) {
        var entry = zip.getEntry(table + ".csv");
        if (entry != null) {
          try (var in = zip.getInputStream(entry)) {
            load(connection, table, in);
          }
        }
      }
      for (var sequence : manifest.stringPropertyNames()) {
        if (sequence.contains(".")) {
          DatabaseSequences.set(
              connection, sequence, Long.parseLong(manifest.getProperty(sequence)));
        }
      }
      connection.commit();
    }
  }

  private static void load(Connection connection, String table, InputStream in)
      throws SQLException, IOException {
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var statement = connection.createStatement()) {
      var columns = reader.readLine();
      // COPY can't load where a policy applies, and a forced one applies to the owner. Nobody else
      // sees the table
      // until the transaction ends.
      var isForced = isForced(connection, table);
      if (isForced) {
        statement.execute("ALTER TABLE %s NO FORCE ROW LEVEL SECURITY".formatted(table));
      }
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY %s (%s) FROM STDIN (FORMAT csv, ENCODING 'UTF8')".formatted(table, columns),
              reader);
      if (isForced) {
        statement.execute("ALTER TABLE %s FORCE ROW LEVEL SECURITY".formatted(table));
      }
    }
  }

  private static boolean isForced(Connection connection, String table) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "SELECT relforcerowsecurity FROM pg_class WHERE oid = ?::regclass")) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
