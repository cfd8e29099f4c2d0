package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What the database remembers of imports: `ops.import` and `ops.reject`.
final class ImportLog {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int REJECTS_SHOWN = 5;

  private ImportLog() {}

  /// Whether any file was loaded into the table.
  static boolean hasLoaded(Connection connection, String table) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "SELECT FROM ops.import WHERE table_name = ? AND outcome = 'LOADED' LIMIT 1")) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /// Whether the very same file was loaded last into the table, without rejects.
  static boolean isLoadedLast(Connection connection, String table, String sha256)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT sha256 = ? AND rows_rejected = 0 FROM ops.import
            WHERE table_name = ? AND outcome = 'LOADED' ORDER BY import_id DESC LIMIT 1
            """)) {
      statement.setString(1, sha256);
      statement.setString(2, table);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /// Notes that an import begins; the file's hash comes with its end.
  ///
  /// @return its number
  static long begin(Connection connection, String file, String table) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            INSERT INTO ops.import (file, table_name, sha256) VALUES (?, ?, repeat('0', 64))
            RETURNING import_id
            """)) {
      statement.setString(1, file);
      statement.setString(2, table);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /// Notes how it ended.
  static void end(Connection connection, long importId, String sha256, FileSummary summary)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            UPDATE ops.import SET outcome = ?, message = ?, rows_read = ?, rows_loaded = ?, rows_rejected = ?,
              finished_at = clock_timestamp(), quality = ?::jsonb, sha256 = ?
            WHERE import_id = ?
            """)) {
      statement.setString(1, summary.outcome().name());
      statement.setString(2, summary.message());
      statement.setLong(3, summary.rowsRead());
      statement.setLong(4, summary.rowsLoaded());
      statement.setLong(5, summary.rowsRejected());
      statement.setString(6, JSON.writeValueAsString(summary.quality()));
      statement.setString(7, sha256);
      statement.setLong(8, importId);
      statement.executeUpdate();
    }
  }

  /// The first few rejects of an import.
  static List<Reject> firstRejects(Connection connection, long importId) throws SQLException {
    var rejects = new ArrayList<Reject>();
    try (var statement =
        connection.prepareStatement(
            """
            SELECT line, column_name, value, reason FROM ops.reject
            WHERE import_id = ? ORDER BY line, reject_id LIMIT ?
            """)) {
      statement.setLong(1, importId);
      statement.setInt(2, REJECTS_SHOWN);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          rejects.add(
              new Reject(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    }
    return rejects;
  }
}
