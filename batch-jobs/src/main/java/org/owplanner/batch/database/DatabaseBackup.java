package org.owplanner.batch.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Writes all rows of all our tables into a zip of CSV files, which any later major version can
/// read.
///
/// @param planner connections that see all rows
record DatabaseBackup(DataSource planner) {

  static final String MANIFEST = "owp-backup.properties";
  static final String SCHEMA_VERSION = "schemaVersion";

  /// Writes the file; a broken try leaves an older file of that name as it was.
  void write(Path file) {
    var target = file.toAbsolutePath();
    var fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      try (var connection = planner.getConnection();
          var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        zip.setLevel(Deflater.BEST_SPEED);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        write(connection, zip);
        connection.rollback();
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException e) {
      throw new DatabaseException(
          "The backup (%s) can't be written: %s".formatted(target, e.getMessage()), e);
    } finally {
      fresh.toFile().delete();
    }
  }

  private static void write(Connection connection, ZipOutputStream zip)
      throws SQLException, IOException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    var manifest = new Properties();
    manifest.setProperty(SCHEMA_VERSION, String.valueOf(Migrations.version(connection)));
    for (var sequence : DatabaseSequences.lastValues(connection).entrySet()) {
      manifest.setProperty(sequence.getKey(), String.valueOf(sequence.getValue()));
    }
    zip.putNextEntry(new ZipEntry(MANIFEST));
    var words = new java.io.StringWriter();
    manifest.store(words, "Backup of an owp database; restore it with: owp db restore FILE");
    zip.write(words.toString().getBytes(StandardCharsets.UTF_8));
    for (var table : DatabaseTables.inOrder(connection)) {
      zip.putNextEntry(new ZipEntry(table + ".csv"));
      copy.copyOut("COPY %s TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')".formatted(table), zip);
    }
    zip.closeEntry();
  }
}
